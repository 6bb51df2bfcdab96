create table check_in (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  occurrence_id uuid not null,
  author_user_id uuid not null references "user" (id) on delete restrict,
  moved text not null check (length(moved) between 1 and 4000),
  blocked text not null default '' check (length(blocked) <= 4000),
  decisions_needed text not null default '' check (length(decisions_needed) <= 4000),
  cash_amount bigint,
  cash_in_amount bigint,
  cash_out_amount bigint,
  currency char(3) not null,
  pulse smallint check (pulse between 1 and 5),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  submitted_at timestamptz not null default now(),
  published_at timestamptz,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  health text check (health in ('on_track', 'at_risk', 'off_track')),
  health_reason text check (length(health_reason) between 1 and 280),
  primary key (tenant_id, id),
  unique (tenant_id, occurrence_id),
  foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((visibility = 'published') = (published_at is not null)),
  check ((coalesce(health, 'on_track') <> 'on_track') = (health_reason is not null))
);
create index check_in_engagement on check_in (tenant_id, engagement_id, submitted_at desc, id desc);
call pg_temp.secure_table('check_in', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'check-ins', job => 'select');

-- What one person has typed of a check-in and not sent; the words as typed, figures that are not yet numbers too.
create table check_in_draft (
  tenant_id uuid not null,
  occurrence_id uuid not null,
  user_id uuid not null references "user" (id) on delete cascade,
  client_id uuid not null,
  content jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, occurrence_id, user_id),
  foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('check_in_draft', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'check-ins');
create policy own on check_in_draft as restrictive to app_full, app_scoped
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));

create table action_item (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  -- Where it was promised.
  occurrence_id uuid,
  title text not null check (length(title) between 1 and 280),
  note text not null default '' check (length(note) <= 2000),
  owner_user_id uuid not null references "user" (id) on delete restrict,
  raised_by uuid not null references "user" (id) on delete restrict,
  raised_on date not null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  drop_reason text check (length(drop_reason) between 1 and 500),
  closed_on date,
  closed_at timestamptz,
  closed_by uuid references "user" (id) on delete restrict,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete set null (occurrence_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(closed_on, closed_at, closed_by) = case state when 'open' then 0 else 3 end),
  check ((state = 'dropped') = (drop_reason is not null)),
  check ((visibility = 'published') = (published_at is not null))
);
create index action_item_open on action_item (tenant_id, client_id, due_on, id) where state = 'open';
create index action_item_closed on action_item (tenant_id, client_id, closed_at desc, id desc) where state <> 'open';
create index action_item_engagement on action_item (tenant_id, engagement_id);
create index action_item_occurrence on action_item (tenant_id, occurrence_id) where occurrence_id is not null;
call pg_temp.secure_table('action_item', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'action-items', job => 'select');

create table scorecard_row (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  unit text not null default '' check (length(unit) <= 20),
  owner_user_id uuid not null references "user" (id) on delete restrict,
  operator text not null check (operator in ('at_least', 'at_most', 'equal', 'between')),
  target numeric(20, 4) not null,
  target_to numeric(20, 4),
  since date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((operator = 'between') = (target_to is not null)),
  check (target_to >= target)
);
call pg_temp.secure_table('scorecard_row', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'scorecards');

create table scorecard_value (
  tenant_id uuid not null,
  row_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  client_id uuid not null,
  value numeric(20, 4) not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, row_id, week),
  foreign key (tenant_id, row_id) references scorecard_row (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('scorecard_value', client => 'client_id', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'scorecards');
