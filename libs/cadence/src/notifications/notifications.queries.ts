import { cursorSql, LAST_ID, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { NOTIFICATION_STATES, type NotificationState } from './notification-states';
import type { NotificationCountsDto, NotificationDto, NotificationListDto } from './notifications.dto';

const COUNTED = 1_000;

const notificationJson = sql`json_build_object(
    'id', n.id, 'kind', n.kind, 'channel', n.channel, 'state', n.state,
    'recipient', coalesce(
      (select json_build_object('name', u.name, 'email', u.email) from "user" u where u.id = n.recipient_user_id),
      json_build_object('name', null, 'email', coalesce(n.recipient_email, ''))),
    'reason', n.reason, 'clientId', n.client_id, 'attempts', n.attempts, 'lastError', n.last_error,
    'mayBeDelivered', n.may_be_sent, 'createdAt', n.created_at,
    'nextAttemptAt', case when n.state = 'pending' then n.not_before end, 'sentAt', n.sent_at)`;

/** Ids carry their time: the newest first is the last id first. */
const page = (name: string, condition: (clientId: Sql, state: Sql) => Sql) =>
  statement<
    NotificationListDto,
    [limit: number, clientId: string | null, state: string | null, after: string | null]
  >(
    `notification.page.${name}`,
    (limit, clientId, state, after) =>
      sql`select ${pageSql(
        limit,
        sql`select row_number() over (order by n.id desc) as n, ${notificationJson} as body, ${cursorSql(sql`n.id`)} as cursor
       from notification n
       where ${condition(clientId, state)} and n.id < coalesce(${after}::uuid, ${LAST_ID})
       order by n.id desc limit ${limit}::int + 1`,
      )}::text`,
  );

const every = page('every', (clientId, state) => sql`${clientId}::uuid is null and ${state}::text is null`);
const ofClient = page(
  'client',
  (clientId, state) => sql`n.client_id = ${clientId}::uuid and ${state}::text is null`,
);
const ofState = page(
  'state',
  (clientId, state) => sql`${clientId}::uuid is null and n.state = ${state}::text`,
);
// Few notifications are open or undelivered, so those are walked; of what is over, those of the client. The other condition
// is written so that no index is taken for it.
const fewOfClient = page(
  'few',
  (clientId, state) =>
    sql`coalesce(n.client_id, n.client_id) = ${clientId}::uuid and n.state = ${state}::text`,
);
const manyOfClient = page(
  'many',
  (clientId, state) => sql`n.client_id = ${clientId}::uuid and n.state || '' = ${state}::text`,
);

/** Each way to ask has a statement and an index of its own. */
export function notificationPage(client?: string, state?: NotificationState): typeof every {
  if (!client) return state ? ofState : every;
  if (!state) return ofClient;
  return state === 'sent' || state === 'suppressed' ? manyOfClient : fewOfClient;
}

export const oneNotification = statement<NotificationDto, [id: string]>(
  'notification.one',
  (id) => sql`select ${notificationJson}::text from notification n where n.id = ${id}`,
);

export const notificationCounts = statement<NotificationCountsDto>(
  'notification.counts',
  () =>
    sql`select json_build_object(${join(
      NOTIFICATION_STATES.map(literal).map(
        (state) =>
          sql`${state}, (select count(*) from (select from notification n where n.state = ${state} limit ${literal(COUNTED)}) counted)`,
      ),
    )})::text`,
);
