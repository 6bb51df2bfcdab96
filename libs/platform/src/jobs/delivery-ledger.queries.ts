import { sql } from '../tenancy/sql';
import { type Statement, statement } from '../tenancy/statement';
import type { ClaimedNotification, InApp } from './mail-composer';

export const readDelivery = statement<ClaimedNotification>(
  'delivery.notification',
  `select json_build_object('id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'attempts', n.attempts,
     'attemptsElsewhere', n.attempts_elsewhere, 'secondsLate', extract(epoch from clock_timestamp() - n.not_before),
     'quietSeconds', ctx.quiet_seconds(n.recipient_user_id, n.kind), 'tenantId', n.tenant_id, 'recipientId', n.recipient_user_id, 'muted', coalesce(p.muted, '{}'),
     'digestToday', coalesce(p.reminders_in_digest, false) and ctx.has_digest_today(n.recipient_user_id, n.client_id),
     'route', json_build_object('channel', n.channel, 'order', coalesce(p.channels, '{email}'), 'tried', n.tried,
       'mayBeSent', n.may_be_sent, 'webhook', p.slack_webhook))::text
   from notification n
   left join notification_preference p on p.tenant_id = n.tenant_id and p.user_id = n.recipient_user_id
   where n.tenant_id = (select ctx.tenant()) and n.id = $1`,
);

const HELD = `n.tenant_id = (select ctx.tenant()) and n.id = $1 and n.fence = $2 and n.state = 'sending'`;

/** $3 state, $4 reason, $5 whether the last attempt ended without word. */
export const endDelivery = change(
  'end',
  `state = case when $3 = 'failed' and (n.may_be_sent or $5) then 'unknown' else $3 end, last_error = $4,
   may_be_sent = n.may_be_sent or $5, sent_at = case when $3 = 'sent' then now() end`,
);

/** $3 reason, $4 seconds, $5 whether the attempt ended without word. */
export const retryDelivery = change(
  'retry',
  `state = 'pending', last_error = $3, not_before = now() + make_interval(secs => $4), may_be_sent = n.may_be_sent or $5`,
);

/** $3 seconds. */
export const deferDelivery = change(
  'defer',
  `state = 'pending', attempts = n.attempts - 1, not_before = now() + make_interval(secs => $3)`,
);

/** $3 reason. */
export const nextChannel = change(
  'next_channel',
  `state = 'pending', last_error = $3, tried = array_append(n.tried, n.channel), attempts_elsewhere = n.attempts,
   not_before = now(), wake_after = '-infinity'`,
);

/** Without a conflict target: the worker may add to an inbox and not read it. */
export const showInApp = (id: string, { title, path }: InApp) => sql`
  insert into inbox_item (tenant_id, id, notification_id, user_id, client_id, kind, title, path)
  select n.tenant_id, uuid_v7(), n.id, n.recipient_user_id, n.client_id, n.kind, left(${title}, 300), ${path}
  from notification n where n.tenant_id = (select ctx.tenant()) and n.id = ${id} and n.recipient_user_id is not null
  on conflict do nothing`;

function change(name: string, set: string): Statement<string> {
  return statement<string>(
    `delivery.${name}`,
    `update notification n set ${set}, lease_until = null where ${HELD} returning to_json(n.id)::text`,
  );
}
