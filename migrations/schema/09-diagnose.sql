create table finding (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  system text not null
    check (system in ('revenue_operations', 'engineering_revenue', 'financial_controls', 'data_ai')),
  statement text not null check (length(statement) between 1 and 500),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  confidence text not null check (confidence in ('low', 'medium', 'high')),
  cost_amount bigint check (cost_amount > 0),
  cost_currency char(3),
  effort_hours integer check (effort_hours > 0),
  chain_stage text check (length(chain_stage) between 1 and 60),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  founder_summary text check (length(founder_summary) between 1 and 280),
  published_at timestamptz,
  recorded_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  -- What points to a finding of its own cycle only.
  unique (tenant_id, engagement_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((cost_amount is null) = (cost_currency is null)),
  check ((visibility = 'published') = (published_at is not null)),
  check (visibility = 'private' or founder_summary is not null)
);
create index finding_client on finding (tenant_id, client_id, id desc);
create index finding_system on finding (tenant_id, system, id desc);
call pg_temp.secure_table('finding', client => 'client_id', audience => 'published',
  http => 'select, insert, update, delete', writers => 'findings, chain-maps, engagements', job => 'select');

-- A finding that is no more, and what shows it. It is read with its finding only, which says who may.
create table finding_resolution (
  tenant_id uuid not null,
  finding_id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  resolved_on date not null,
  evidence text not null check (length(evidence) between 1 and 2000),
  resolved_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, finding_id),
  foreign key (tenant_id, engagement_id, finding_id) references finding (tenant_id, engagement_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index finding_resolution_engagement on finding_resolution (tenant_id, engagement_id);
call pg_temp.secure_table('finding_resolution', client => 'client_id', audience => 'through_engagement',
  http => 'select, insert, delete', writers => 'findings');

-- An engagement without a row has the map of its template.
create table chain_map (
  tenant_id uuid not null,
  engagement_id uuid not null,
  client_id uuid not null,
  stages jsonb not null check (jsonb_typeof(stages) = 'array'),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  published_at timestamptz,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, engagement_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((visibility = 'published') = (published_at is not null))
);
call pg_temp.secure_table('chain_map', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'chain-maps', job => 'select');

create table interview (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  person text not null check (length(person) between 1 and 120),
  role text not null check (role in ('engineer', 'customer', 'executive', 'other')),
  held_on date not null,
  notes text not null default '' check (length(notes) <= 10000),
  recorded_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index interview_engagement on interview (tenant_id, engagement_id, held_on desc, id desc);
call pg_temp.secure_table('interview', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'interviews', job => 'select');

-- What the coverage is measured against; an engagement without a row has not said.
create table interview_plan (
  tenant_id uuid not null,
  engagement_id uuid not null,
  client_id uuid not null,
  engineers integer check (engineers between 0 and 10000),
  model_reviewed_on date,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, engagement_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('interview_plan', client => 'client_id', audience => 'insider',
  http => 'select, insert, update', writers => 'interviews', job => 'select');

create table hypothesis (
  tenant_id uuid not null,
  engagement_id uuid not null,
  client_id uuid not null,
  founder_words text not null check (length(founder_words) between 1 and 2000),
  recorded_on date not null,
  diagnosis text check (length(diagnosis) between 1 and 2000),
  matched text check (matched in ('yes', 'partly', 'no')),
  closed_on date,
  recorded_by uuid not null references "user" (id) on delete restrict,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, engagement_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(diagnosis, matched, closed_on) in (0, 3))
);
call pg_temp.secure_table('hypothesis', client => 'client_id', audience => 'insider',
  http => 'select, insert, update', writers => 'hypotheses', job => 'select');

-- It is shown when its finding is.
create table install_focus (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  finding_id uuid not null,
  rank integer check (rank >= 1),
  rationale text check (length(rationale) between 1 and 2000),
  chosen_by uuid not null references "user" (id) on delete restrict,
  chosen_at timestamptz not null default now(),
  released_by uuid references "user" (id) on delete restrict,
  released_at timestamptz,
  release_reason text check (length(release_reason) between 1 and 2000),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, engagement_id, finding_id) references finding (tenant_id, engagement_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(released_by, released_at, release_reason) in (0, 3)),
  check (rank is not distinct from 1 or rationale is not null)
);
create unique index install_focus_one_active on install_focus (tenant_id, engagement_id) where released_at is null;
create index install_focus_engagement on install_focus (tenant_id, engagement_id, id desc);
create index install_focus_finding on install_focus (tenant_id, finding_id);
call pg_temp.secure_table('install_focus', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'gaps, findings', job => 'select');
