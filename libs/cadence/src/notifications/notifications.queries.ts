import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { LAST_ID } from '../lists/last-id';
import { NOTIFICATION_STATES, type NotificationState } from './notification-states';
import type { NotificationCountsDto, NotificationDto, NotificationListDto } from './notifications.dto';

const COUNTED = 1_000;

const notificationJson = `json_build_object(
    'id', n.id, 'kind', n.kind, 'channel', n.channel, 'state', n.state,
    'recipient', coalesce(
      (select json_build_object('name', u.name, 'email', u.email) from "user" u where u.id = n.recipient_user_id),
      json_build_object('name', null, 'email', coalesce(n.recipient_email, ''))),
    'reason', n.reason, 'clientId', n.client_id, 'attempts', n.attempts, 'lastError', n.last_error,
    'mayBeDelivered', n.may_be_sent, 'createdAt', n.created_at,
    'nextAttemptAt', case when n.state = 'pending' then n.not_before end, 'sentAt', n.sent_at)`;

/** $1 limit, $2 client or null, $3 state or null, $4 id after which the page begins. Ids carry their time: the newest first is the last id first. */
const page = (name: string, condition: string): Statement<NotificationListDto> =>
  statement<NotificationListDto>(
    `notification.page.${name}`,
    `select ${pageSql(
      '$1::int',
      `select row_number() over (order by n.id desc) as n, ${notificationJson} as body, ${cursorSql('n.id')} as cursor
       from notification n
       where ${condition} and n.id < coalesce($4::uuid, ${LAST_ID})
       order by n.id desc limit $1::int + 1`,
    )}::text`,
  );

const every = page('every', '$2::uuid is null and $3::text is null');
const ofClient = page('client', 'n.client_id = $2::uuid and $3::text is null');
const ofState = page('state', '$2::uuid is null and n.state = $3::text');
// Few notifications are in hand or given up, so those are walked; of what is over, those of the client. The other condition
// is written so that no index is taken for it.
const fewOfClient = page('few', `coalesce(n.client_id, n.client_id) = $2::uuid and n.state = $3::text`);
const manyOfClient = page('many', `n.client_id = $2::uuid and n.state || '' = $3::text`);

/** Each way to ask has a statement and an index of its own. */
export function notificationPage(client?: string, state?: NotificationState): Statement<NotificationListDto> {
  if (!client) return state ? ofState : every;
  if (!state) return ofClient;
  return state === 'sent' || state === 'suppressed' ? manyOfClient : fewOfClient;
}

export const oneNotification = statement<NotificationDto>(
  'notification.one',
  `select ${notificationJson}::text from notification n where n.id = $1`,
);

export const notificationCounts = statement<NotificationCountsDto>(
  'notification.counts',
  `select json_build_object(${NOTIFICATION_STATES.map(
    (state) =>
      `'${state}', (select count(*) from (select from notification n where n.state = '${state}' limit ${COUNTED}) counted)`,
  ).join(', ')})::text`,
);
