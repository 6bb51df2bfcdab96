import { type Sql, sql } from '../tenancy/sql';
import { statement } from '../tenancy/statement';
import type { ClaimedNotification, InApp } from './mail-composer';

export const readDelivery = statement<ClaimedNotification, [id: string]>(
  'delivery.notification',
  (id) => sql`
   select json_build_object('id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'attempts', n.attempts,
     'attemptsElsewhere', n.attempts_elsewhere, 'secondsLate', extract(epoch from clock_timestamp() - n.not_before),
     'quietSeconds', ctx.quiet_seconds(n.recipient_user_id, n.kind), 'tenantId', n.tenant_id, 'recipientId', n.recipient_user_id, 'muted', coalesce(p.muted, '{}'),
     'digestToday', coalesce(p.reminders_in_digest, false) and ctx.has_digest_today(n.recipient_user_id, n.client_id),
     'route', json_build_object('channel', n.channel, 'order', coalesce(p.channels, '{email}'), 'tried', n.tried,
       'mayBeSent', n.may_be_sent, 'webhook', p.slack_webhook))::text
   from notification n
   left join notification_preference p on p.tenant_id = n.tenant_id and p.user_id = n.recipient_user_id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/** A change by the one who holds the claim. */
const held = (id: Sql, fence: Sql, set: Sql) => sql`update notification n set ${set}, lease_until = null
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id} and n.fence = ${fence} and n.state = 'sending'
   returning to_json(n.id)::text`;

/** `noWord`: the last attempt ended without an answer. */
export const endDelivery = statement<
  string,
  [id: string, fence: string, state: string, reason: string | null, noWord: boolean]
>('delivery.end', (id, fence, state, reason, noWord) =>
  held(
    id,
    fence,
    sql`state = case when ${state} = 'failed' and (n.may_be_sent or ${noWord}) then 'unknown' else ${state} end, last_error = ${reason},
   may_be_sent = n.may_be_sent or ${noWord}, sent_at = case when ${state} = 'sent' then now() end`,
  ),
);

export const retryDelivery = statement<
  string,
  [id: string, fence: string, reason: string, seconds: number, noWord: boolean]
>('delivery.retry', (id, fence, reason, seconds, noWord) =>
  held(
    id,
    fence,
    sql`state = 'pending', last_error = ${reason}, not_before = now() + make_interval(secs => ${seconds}), may_be_sent = n.may_be_sent or ${noWord}`,
  ),
);

export const deferDelivery = statement<string, [id: string, fence: string, seconds: number]>(
  'delivery.defer',
  (id, fence, seconds) =>
    held(
      id,
      fence,
      sql`state = 'pending', attempts = n.attempts - 1, not_before = now() + make_interval(secs => ${seconds})`,
    ),
);

export const nextChannel = statement<string, [id: string, fence: string, reason: string]>(
  'delivery.next_channel',
  (id, fence, reason) =>
    held(
      id,
      fence,
      sql`state = 'pending', last_error = ${reason}, tried = array_append(n.tried, n.channel), attempts_elsewhere = n.attempts,
   not_before = now(), wake_after = '-infinity'`,
    ),
);

/** Without a conflict target: the worker may add to an inbox and not read it. */
export const showInApp = (id: string, { title, path }: InApp) => sql`
  insert into inbox_item (tenant_id, id, notification_id, user_id, client_id, kind, title, path)
  select n.tenant_id, uuid_v7(), n.id, n.recipient_user_id, n.client_id, n.kind, left(${title}, 300), ${path}
  from notification n where n.tenant_id = (select ctx.tenant()) and n.id = ${id} and n.recipient_user_id is not null
  on conflict do nothing`;
