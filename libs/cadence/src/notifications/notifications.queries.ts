import { cursorSql, pageSql } from '@quarterdeck/platform/http/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { LAST_ID } from '../lists/last-id';
import type { NotificationListDto } from './notifications.dto';

const notificationJson = `json_build_object(
    'id', n.id, 'kind', n.kind, 'channel', n.channel, 'state', n.state,
    'recipient', coalesce(
      (select json_build_object('name', u.name, 'email', u.email) from "user" u where u.id = n.recipient_user_id),
      json_build_object('name', null, 'email', coalesce(n.recipient_email, ''))),
    'reason', n.reason, 'clientId', n.client_id, 'attempts', n.attempts, 'lastError', n.last_error,
    'createdAt', n.created_at, 'sentAt', n.sent_at)`;

/** Ids carry their time, so the newest first is the last id first. $1 limit, $2 client or null, $3 id after which the page begins. */
export const notificationPage = statement<NotificationListDto>(
  'notification.page',
  `select ${pageSql(
    '$1::int',
    `select row_number() over (order by n.id desc) as n, ${notificationJson} as body, ${cursorSql('n.id')} as cursor
     from notification n
     where ($2::uuid is null or n.client_id = $2) and n.id < coalesce($3::uuid, ${LAST_ID})
     order by n.id desc limit $1::int + 1`,
  )}::text`,
);
