-- The fee per month from a date on, until the next period begins. Deferrable: a plan that moves, moves all at once.
create table fee_period (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  effective_on date not null,
  amount bigint not null check (amount >= 0),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  note text not null default '' check (length(note) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, effective_on) deferrable initially immediate,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('fee_period', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'fees, engagements, clients');

-- An engagement without a row has sold no hours.
create table hours_budget (
  tenant_id uuid not null,
  engagement_id uuid not null,
  client_id uuid not null,
  minutes_per_month integer not null check (minutes_per_month between 0 and 44640),
  carry_over_cap_minutes integer check (carry_over_cap_minutes between 0 and 535680),
  carry_over_months smallint check (carry_over_months between 0 and 24),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, engagement_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('hours_budget', client => 'client_id', audience => 'insider',
  http => 'select, insert, update', writers => 'hours', ctx => 'select');

create table time_entry (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  worked_on date not null,
  minutes integer not null check (minutes between 1 and 1440),
  user_id uuid not null references "user" (id) on delete restrict,
  kind text not null check (kind in ('meeting', 'advice', 'hands_on', 'unplanned', 'other')),
  note text not null default '' check (length(note) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index time_entry_engagement on time_entry (tenant_id, engagement_id, worked_on desc, id desc) include (minutes);
call pg_temp.secure_table('time_entry', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'hours');
