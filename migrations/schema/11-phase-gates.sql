-- Taken back is deleted; the audit trail keeps that it was there.
create table gate_waiver (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  phase_id uuid not null,
  criterion text not null check (length(criterion) between 1 and 60),
  reason text not null check (length(reason) between 1 and 1000),
  waived_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, phase_id, criterion),
  foreign key (tenant_id, phase_id) references phase (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index gate_waiver_engagement on gate_waiver (tenant_id, engagement_id);
call pg_temp.secure_table('gate_waiver', client => 'client_id', audience => 'insider',
  http => 'select, insert, delete', writers => 'gates');

-- What the gate said at the moment of closing; records change afterwards, this does not.
create table phase_closing (
  tenant_id uuid not null,
  phase_id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  closed_by uuid not null references "user" (id) on delete restrict,
  closed_at timestamptz not null default now(),
  criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
  primary key (tenant_id, phase_id),
  foreign key (tenant_id, phase_id) references phase (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index phase_closing_engagement on phase_closing (tenant_id, engagement_id);
call pg_temp.secure_table('phase_closing', client => 'client_id', audience => 'insider',
  http => 'select, insert', writers => 'engagements');

-- engagement_id took it over. Without to_id the record itself moved along.
create table inherited_item (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  from_engagement_id uuid not null,
  record_type text not null check (record_type in ('milestone', 'finding', 'decision', 'scope', 'decision_right_set')),
  from_id uuid not null,
  to_id uuid,
  title text not null check (length(title) between 1 and 300),
  -- Where it was first open, also when it comes over a second time.
  origin_cycle integer not null check (origin_cycle >= 1),
  open_since date not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, record_type, from_id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, from_engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index inherited_item_to on inherited_item (tenant_id, to_id);
call pg_temp.secure_table('inherited_item', client => 'client_id', audience => 'insider',
  http => 'select, insert', writers => 'engagements');
