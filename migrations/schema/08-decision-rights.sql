-- A change is a new set; the agreed one stays in force until the founder agrees to the next.
create table decision_right_set (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  number integer not null check (number >= 1),
  state text not null default 'draft' check (state in ('draft', 'proposed', 'objected', 'agreed', 'replaced')),
  -- A founder reads it from the proposal on, also while the engagement is still a private draft.
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  created_by uuid not null references "user" (id) on delete restrict,
  proposed_at timestamptz,
  proposed_by uuid references "user" (id) on delete restrict,
  agreed_at timestamptz,
  agreed_by uuid references "user" (id) on delete restrict,
  replaced_at timestamptz,
  content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  -- An objection ends the proposal, which stays as it was read; the next set is the change.
  objected_at timestamptz,
  objected_by uuid references "user" (id) on delete restrict,
  objection text check (length(objection) between 1 and 2000),
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, number),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((state = 'draft') = (proposed_at is null)),
  check ((proposed_at is null) = (proposed_by is null)),
  check ((visibility = 'published') = (proposed_at is not null)),
  check (case state when 'agreed' then agreed_at is not null when 'replaced' then true else agreed_at is null end),
  check ((agreed_at is null) = (agreed_by is null) and (agreed_at is null) = (content_hash is null)),
  check ((state = 'replaced') = (replaced_at is not null)),
  check (num_nulls(objected_at, objected_by, objection) in (0, 3)
    and case state when 'objected' then objected_at is not null when 'replaced' then true else objected_at is null end
    and num_nonnulls(objected_at, agreed_at) <= 1)
);
-- Of each at most one: what is being written, what waits for the founder, what is in force.
create unique index decision_right_set_draft on decision_right_set (tenant_id, engagement_id) where state = 'draft';
create unique index decision_right_set_proposed on decision_right_set (tenant_id, engagement_id) where state = 'proposed';
create unique index decision_right_set_agreed on decision_right_set (tenant_id, engagement_id) where state = 'agreed';
create index decision_right_set_client on decision_right_set (tenant_id, client_id, id desc);
call pg_temp.secure_table('decision_right_set', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'decision-rights, engagements', job => 'select');
create unique index decision_right_set_objected on decision_right_set (tenant_id, engagement_id) where state = 'objected';
-- The mail to the practice is written by a function, since a founder may not write notifications.
create policy quarterdeck_ctx on decision_right_set for select to quarterdeck_ctx using (true);
grant select (tenant_id, id, client_id, state, proposed_by, agreed_by, objected_by) on decision_right_set to quarterdeck_ctx;

create table decision_right (
  tenant_id uuid not null,
  id uuid not null,
  set_id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  category text not null check (category in
    ('architecture', 'vendor', 'hiring', 'budget', 'process', 'security', 'data', 'product')),
  -- Up to it the CTO decides, the founder above it; null: no limit.
  spend_limit_amount bigint check (spend_limit_amount >= 0),
  currency char(3),
  cto_role text not null check (cto_role in ('decides', 'recommends', 'informed')),
  founder_role text not null check (founder_role in ('decides', 'recommends', 'informed')),
  primary key (tenant_id, id),
  unique (tenant_id, set_id, category),
  foreign key (tenant_id, set_id) references decision_right_set (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((spend_limit_amount is null) = (currency is null)),
  check ((cto_role = 'decides') <> (founder_role = 'decides')),
  check (spend_limit_amount is null or cto_role = 'decides')
);
call pg_temp.secure_table('decision_right', client => 'client_id', audience => 'published',
  http => 'select, insert, update, delete', writers => 'decision-rights, engagements');
