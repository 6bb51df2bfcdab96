-- Every reason to notify a person; filled from the code's list by every migration step.
create table notification_kind (
  kind text primary key,
  -- False when a person is waiting for it at any hour.
  heeds_quiet_hours boolean not null
);
grant select on notification_kind to quarterdeck_ctx;

-- One message to one recipient on one channel for one reason.
create table notification (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  client_id uuid,
  kind text not null references notification_kind (kind),
  channel text not null default 'email' check (channel in ('email', 'slack')),
  reason text not null check (length(reason) between 1 and 200),
  subject_id uuid not null,
  recipient_user_id uuid references "user" (id) on delete cascade,
  recipient_email text,
  -- Not retried: failed when it did not go out, unknown when an attempt ended without an answer.
  state text not null default 'pending'
    check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'suppressed')),
  not_before timestamptz not null default now(),
  attempts integer not null default 0,
  fence bigint not null default 0,
  lease_until timestamptz,
  wake_after timestamptz not null default '-infinity',
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  -- Channels that did not take it, and the attempts made on them.
  tried text[] not null default '{}' check (tried <@ array['email', 'slack']),
  attempts_elsewhere integer not null default 0,
  -- Once true it stays on its channel: on a second one its recipient could get it twice.
  may_be_sent boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, reason),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(recipient_user_id, recipient_email) = 1),
  check ((state = 'sent') = (sent_at is not null))
);
create index notification_id on notification (id);
call pg_temp.secure_table('notification', client => 'client_id', audience => 'insider',
  http => 'select, insert', writers => 'engagements, gaps, decisions, decision-rights, rituals, check-ins, invitations, clients',
  job => 'select, insert, update', auth => 'select, insert', ctx => 'select, insert, update');
create index notification_fit on notification (tenant_id, recipient_user_id, created_at)
  where kind = 'fit_response_received';
create trigger keep_quiet_hours before insert on notification
  for each row execute function ctx.keep_quiet_hours();
-- One that is tried again keeps them too.
create trigger keep_quiet_hours_again before update of not_before on notification
  for each row when (new.state = 'pending' and new.not_before is distinct from old.not_before)
  execute function ctx.keep_quiet_hours();
create index notification_state on notification (tenant_id, state, id desc);
create index notification_client on notification (tenant_id, client_id, id desc) where client_id is not null;
create index notification_to_wake on notification (tenant_id, wake_after, not_before) where state in ('pending', 'sending');
-- Finds whether a founder was notified of a check-in.
create index notification_weekly_update on notification (tenant_id, subject_id) where kind = 'weekly_update';

create table notification_preference (
  tenant_id uuid not null,
  user_id uuid not null,
  -- In the order in which they are tried.
  channels text[] not null default '{email}' check (channels <@ array['email', 'slack'] and
    cardinality(channels) between 1 and 2 and (cardinality(channels) = 1 or channels[1] <> channels[2])),
  -- Sealed; the hint is what a person recognises it by.
  slack_webhook text check (length(slack_webhook) <= 1000),
  slack_hint text check (length(slack_hint) = 4),
  -- By the person's own clock; may wrap midnight.
  quiet_from time(0),
  quiet_until time(0),
  muted text[] not null default '{}' check (
    muted <@ array['reminders', 'decisions', 'digest', 'invitations', 'activity'] and cardinality(muted) <= 5),
  digest text not null default 'weekly' check (digest in ('daily', 'weekly', 'off')),
  digest_time time(0) not null default '08:00',
  reminders_in_digest boolean not null default false,
  next_digest_at timestamptz,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade,
  check (num_nulls(slack_webhook, slack_hint) in (0, 2)),
  check (not 'slack' = any (channels) or slack_webhook is not null),
  check (num_nulls(quiet_from, quiet_until) in (0, 2)),
  check (quiet_from <> quiet_until)
);
create index notification_preference_user on notification_preference (user_id);
create index notification_preference_digest on notification_preference (next_digest_at)
  where next_digest_at is not null;
call pg_temp.secure_table('notification_preference', audience => 'everyone',
  http => 'select (tenant_id, user_id, channels, slack_hint, quiet_from, quiet_until, muted, digest, digest_time, reminders_in_digest, next_digest_at, updated_at, version), update',
  writers => 'account', job => 'select', ctx => 'select, insert, update');
create policy own on notification_preference as restrictive to app_full, app_scoped
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));
create trigger plan_digest before insert or update of digest, digest_time on notification_preference
  for each row execute function ctx.plan_digest();

-- A person's own notifications.
create table inbox_item (
  tenant_id uuid not null,
  id uuid not null,
  notification_id uuid not null,
  user_id uuid not null references "user" (id) on delete cascade,
  client_id uuid,
  kind text not null,
  title text not null check (length(title) between 1 and 300),
  path text not null check (path ~ '^/[^/]' and length(path) <= 500),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, notification_id),
  foreign key (tenant_id, notification_id) references notification (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index inbox_item_user on inbox_item (tenant_id, user_id, id desc);
create index inbox_item_unread on inbox_item (tenant_id, user_id, id desc) where read_at is null;
call pg_temp.secure_table('inbox_item', audience => 'everyone',
  http => 'select, update (read_at)', writers => 'account', job => 'insert');
create policy own on inbox_item as restrictive to app_full, app_scoped
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));
create policy scope on inbox_item as restrictive to app_scoped, app_job
  using (client_id is null or ctx.sees(client_id, true)) with check (client_id is null or ctx.sees(client_id, true));

-- A worker reads the recipient of the notification it has claimed.
create policy recipient on "user" for select to app_job using (
  exists (select from notification n where n.recipient_user_id = "user".id and n.state = 'sending'));
create policy claimed on sign_in_link for select to app_job using (
  exists (select from notification n where n.subject_id = sign_in_link.id and n.recipient_user_id = sign_in_link.user_id));
