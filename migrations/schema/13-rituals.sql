create table ritual (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  kind text not null check (kind in ('weekly_check_in', 'architecture_review', 'planning',
    'monthly_review', 'quarterly_review', 'restore_test', 'custom')),
  title text not null check (length(title) between 1 and 120),
  local_time time(0) not null,
  time_zone text not null,
  starts_on date not null,
  ends_on date,
  owner_user_id uuid not null references "user" (id) on delete restrict,
  planned_until date not null default '-infinity',
  plan_fence bigint not null default 0,
  plan_lease_until timestamptz not null default '-infinity',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  recurrence text not null default 'weekly' check (recurrence in ('weekly', 'monthly')),
  -- ISO weekdays; of a monthly rule the only one.
  weekdays smallint[] not null check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) between 1 and 7),
  -- Weeks or months from one to the next.
  every smallint not null default 1 check (every between 1 and 52),
  -- Which weekday of the month; -1 is the last.
  nth smallint check (nth in (1, 2, 3, 4, -1)),
  agenda text not null default '' check (length(agenda) <= 4000),
  description text not null default '' check (length(description) <= 1000),
  -- Nothing that would be due up to this instant is planned: a change does not reach into the past.
  due_from timestamptz not null default '-infinity',
  misfire text not null default 'send_late' check (misfire in ('send_late', 'merge', 'skip')),
  grace_minutes integer not null default 1440 check (grace_minutes between 0 and 20160),
  lead_minutes integer[] not null default '{}' check (
    cardinality(lead_minutes) <= 3 and array_position(lead_minutes, null) is null
    and 1 <= all (lead_minutes) and 20160 >= all (lead_minutes)),
  remind_overdue_after_minutes integer default 1440 check (remind_overdue_after_minutes between 1 and 20160),
  -- SEQUENCE of the last calendar invite; it only grows. 0 while nobody was invited.
  invite_sequence integer not null default 0 check (invite_sequence >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, kind),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (case recurrence when 'weekly' then nth is null
    else nth is not null and cardinality(weekdays) = 1 and every <= 12 end)
);
create index ritual_engagement on ritual (tenant_id, engagement_id);
create index ritual_to_plan on ritual (planned_until, id);
create index ritual_id on ritual (id);
call pg_temp.secure_table('ritual', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update', writers => 'rituals, engagements, clients', job => 'select, update',
  ctx => 'select, update');
create trigger follow_lead_minutes after update of lead_minutes on ritual
  for each row when (old.lead_minutes is distinct from new.lead_minutes) execute function ctx.follow_lead_minutes();

create table ritual_participant (
  tenant_id uuid not null,
  ritual_id uuid not null,
  user_id uuid not null references "user" (id) on delete cascade,
  client_id uuid not null,
  engagement_id uuid not null,
  primary key (tenant_id, ritual_id, user_id),
  foreign key (tenant_id, ritual_id) references ritual (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('ritual_participant', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, delete', writers => 'rituals', job => 'select');
create policy quarterdeck_ctx on ritual_participant for select to quarterdeck_ctx using (true);
grant select on ritual_participant to quarterdeck_ctx;

create table occurrence (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  ritual_id uuid not null,
  local_date date not null,
  time_zone text not null,
  due_at timestamptz not null,
  state text not null default 'scheduled'
    check (state in ('scheduled', 'due', 'done', 'missed', 'excused', 'not_applicable')),
  done_at timestamptz,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  -- Of its ritual, which lists have no other need of.
  kind text not null default 'weekly_check_in',
  outcome_reason text check (outcome_reason in ('client_holiday', 'client_time_off', 'practice_time_off',
    'engagement_paused', 'engagement_over', 'misfire_skipped', 'misfire_merged')),
  -- When to remind next; null when there is nothing left to remind of.
  lead_at timestamptz,
  overdue_at timestamptz,
  -- The date of the rule after this one, whether it is planned or not.
  follows_on date not null check (follows_on > local_date),
  primary key (tenant_id, id),
  unique (tenant_id, ritual_id, local_date),
  foreign key (tenant_id, ritual_id, kind) references ritual (tenant_id, id, kind) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((state = 'done') = (done_at is not null)),
  check (outcome_reason is null or state = 'not_applicable')
);
create index occurrence_to_sweep on occurrence (due_at) where state = 'scheduled';
create index occurrence_open on occurrence (due_at) where state = 'due';
create index occurrence_engagement on occurrence (tenant_id, engagement_id, local_date desc);
call pg_temp.secure_table('occurrence', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update, delete', writers => 'rituals, engagements, check-ins, clients',
  job => 'select, insert, update', ctx => 'select, insert, update');
create index occurrence_lead on occurrence (lead_at) where state = 'scheduled' and lead_at is not null;
create index occurrence_overdue on occurrence (overdue_at) where state = 'due' and overdue_at is not null;
create index occurrence_ahead on occurrence (tenant_id, client_id, due_at)
  where state in ('scheduled', 'not_applicable');
create trigger place_occurrence before insert or update of due_at on occurrence
  for each row execute function ctx.place_occurrence();
create trigger follow_occurrence before insert or update of local_date on occurrence
  for each row execute function ctx.follow_occurrence();

-- A ritual that was put to a decision: once for each row of misses, which begins after the date kept last.
create table ritual_question (
  tenant_id uuid not null,
  ritual_id uuid not null,
  kept_on date not null,
  client_id uuid not null,
  decision_id uuid not null,
  asked_at timestamptz not null default now(),
  primary key (tenant_id, ritual_id, kept_on),
  foreign key (tenant_id, ritual_id) references ritual (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade
    deferrable initially deferred
);
call pg_temp.secure_table('ritual_question', client => 'client_id', audience => 'insider', http => 'select',
  job => 'select, insert');

-- Why an occurrence is excused, for as long as it is.
create table excuse (
  tenant_id uuid not null,
  occurrence_id uuid not null,
  client_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  excused_by uuid not null references "user" (id) on delete restrict,
  excused_at timestamptz not null default now(),
  primary key (tenant_id, occurrence_id),
  foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('excuse', client => 'client_id', audience => 'insider',
  http => 'select, insert, delete', writers => 'check-ins');

create table client_holiday (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  local_date date not null,
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, client_id, local_date),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('client_holiday', client => 'client_id', audience => 'insider',
  http => 'select, insert, delete', writers => 'calendar', ctx => 'select');

-- Without a client the whole practice is away. Ended time off keeps its row and the days that it took.
create table time_off (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  client_id uuid,
  from_on date not null,
  until_on date,
  reason text not null check (length(reason) between 1 and 120),
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (until_on >= from_on - 1),
  check (ended_at is null or until_on is not null)
);
create index time_off_client on time_off (tenant_id, client_id, until_on);
call pg_temp.secure_table('time_off', audience => 'own',
  http => 'select, insert, update', writers => 'calendar', ctx => 'select');
create policy scope on time_off as restrictive to app_scoped, app_job
  using ((select ctx.unrestricted()) or (client_id is null and ctx.insider()) or ctx.sees(client_id, false))
  with check ((select ctx.unrestricted()) or ctx.sees(client_id, false));

-- The token follows from the id and the installation's secret: its owner can be shown the address again.
create table calendar_feed (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  user_id uuid not null references "user" (id) on delete cascade,
  client_id uuid,
  token_hash bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create unique index calendar_feed_token on calendar_feed (token_hash, tenant_id);
create index calendar_feed_user on calendar_feed (tenant_id, user_id, id desc);
call pg_temp.secure_table('calendar_feed', audience => 'everyone',
  http => 'select, insert, delete', writers => 'calendar-feeds', ctx => 'select');
create policy own on calendar_feed as restrictive to app_full, app_scoped, app_job
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));
create policy scope on calendar_feed as restrictive to app_scoped, app_job
  using (client_id is null or ctx.sees(client_id, true)) with check (client_id is null or ctx.sees(client_id, true));
