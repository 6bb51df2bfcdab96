create table engagement (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  cycle integer not null default 1 check (cycle >= 1),
  model text not null check (model in ('retainer', 'project', 'advisory')),
  template text not null check (template in ('systems_operator', 'small_business')),
  state text not null default 'draft' check (state in ('draft', 'active', 'paused', 'completed', 'cancelled')),
  kickoff_on date not null,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  activated_at timestamptz,
  paused_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  -- Who hears of the second miss in a row; without one the owners of the practice.
  escalation_user_id uuid references "user" (id) on delete set null,
  primary key (tenant_id, id),
  unique (tenant_id, client_id, cycle),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create unique index engagement_open on engagement (tenant_id, client_id) where state in ('draft', 'active', 'paused');
call pg_temp.secure_table('engagement', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'engagements, clients', job => 'select', ctx => 'select');
alter table engagement force row level security;

create table engagement_pause (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  paused_at timestamptz not null default now(),
  resumed_at timestamptz check (resumed_at >= paused_at),
  primary key (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index engagement_pause_engagement on engagement_pause (tenant_id, engagement_id, paused_at);
create unique index engagement_pause_open on engagement_pause (tenant_id, engagement_id) where resumed_at is null;
call pg_temp.secure_table('engagement_pause', client => 'client_id', audience => 'insider',
  http => 'select, insert, update (resumed_at)', writers => 'engagements');
create policy quarterdeck_ctx on engagement_pause for select to quarterdeck_ctx using (true);
grant select on engagement_pause to quarterdeck_ctx;

create table phase (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  kind text not null check (kind in ('diagnose', 'install', 'cadence')),
  name text not null,
  state text not null default 'not_started' check (state in ('not_started', 'active', 'closed')),
  day_from smallint not null,
  day_to smallint not null,
  starts_on date not null,
  ends_on date not null,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, kind),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (day_from between 1 and day_to and day_to <= 90),
  check (ends_on - starts_on = day_to - day_from)
);
call pg_temp.secure_table('phase', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update', writers => 'engagements, clients', job => 'select');

create table milestone (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  phase_id uuid not null,
  key text not null,
  title text not null check (length(title) between 1 and 200),
  description text not null default '' check (length(description) <= 2000),
  due_on date not null,
  done_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, key),
  foreign key (tenant_id, phase_id) references phase (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index milestone_engagement on milestone (tenant_id, engagement_id, due_on, id);
create index milestone_phase on milestone (tenant_id, phase_id);
call pg_temp.secure_table('milestone', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update', writers => 'engagements, clients', job => 'select');

-- Written as one goes; an engagement without a row has answered nothing yet.
create table engagement_scope (
  tenant_id uuid not null,
  engagement_id uuid not null,
  client_id uuid not null,
  stuck text not null default '' check (length(stuck) <= 2000),
  unstable text not null default '' check (length(unstable) <= 2000),
  engineering_owner text not null default '' check (length(engineering_owner) <= 2000),
  must_improve text not null default '' check (length(must_improve) <= 2000),
  cto_mandate text not null default '' check (length(cto_mandate) <= 2000),
  updated_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, engagement_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('engagement_scope', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update', writers => 'engagements');

create table sequence_item (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  key text not null,
  week smallint not null check (week between 1 and 4),
  title text not null check (length(title) between 1 and 200),
  due_on date not null,
  done_on date,
  blocked_by_access boolean not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, key),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index sequence_item_engagement on sequence_item (tenant_id, engagement_id, due_on, id);
call pg_temp.secure_table('sequence_item', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update', writers => 'engagements');

create table access_item (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  system text not null check (length(system) between 1 and 200),
  purpose text not null default '' check (length(purpose) <= 500),
  owner_name text not null default '' check (length(owner_name) <= 120),
  requested_on date,
  needed_by date not null,
  granted_on date,
  revoked_on date,
  blocking boolean not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (revoked_on >= granted_on),
  check (revoked_on is null or granted_on is not null)
);
create index access_item_engagement on access_item (tenant_id, engagement_id, needed_by, id);
create index access_item_client on access_item (tenant_id, client_id) where revoked_on is null;
call pg_temp.secure_table('access_item', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, update, delete', writers => 'engagements');
