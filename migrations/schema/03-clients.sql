create table client (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  time_zone text not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  fiscal_year_start_month smallint not null default 1 check (fiscal_year_start_month between 1 and 12),
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id)
);
create index client_name on client (tenant_id, name, id);
call pg_temp.secure_table('client', client => 'id', audience => 'everyone',
  http => 'select, insert, update', writers => 'clients', job => 'select', auth => 'select');
create policy quarterdeck_ctx on client for select to quarterdeck_ctx using (true);
grant select (tenant_id, id, name) on client to quarterdeck_ctx;

create table client_grant (
  tenant_id uuid not null,
  membership_id uuid not null,
  client_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, membership_id, client_id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index client_grant_client on client_grant (tenant_id, client_id);
call pg_temp.secure_table('client_grant', client => 'client_id', audience => 'everyone',
  http => 'select, insert, delete', writers => 'members', job => 'select', auth => 'select, insert', ctx => 'select');

create table client_fact (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('stage', 'arr', 'headcount', 'engineers', 'cash_position')),
  text_value text check (length(text_value) between 1 and 200),
  count_value integer check (count_value >= 0),
  amount bigint,
  currency char(3),
  as_of date not null,
  source text not null check (length(source) between 1 and 200),
  confidence text not null check (confidence in ('low', 'medium', 'high')),
  recorded_by uuid not null references "user" (id) on delete restrict,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(text_value, count_value, amount) = 1),
  check ((amount is null) = (currency is null))
);
create index client_fact_current on client_fact (tenant_id, client_id, kind, as_of desc, id desc);
call pg_temp.secure_table('client_fact', client => 'client_id', audience => 'insider',
  http => 'select, insert', writers => 'client-facts');
