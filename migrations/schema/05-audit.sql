create table audit_head (
  tenant_id uuid not null references tenant (id) on delete cascade,
  seq bigint not null,
  hash bytea not null,
  primary key (tenant_id)
);
call pg_temp.secure_table('audit_head', audience => 'insider', ctx => 'select, insert, update');

create table audit_event (
  tenant_id uuid not null references tenant (id) on delete cascade,
  seq bigint not null,
  occurred_at timestamptz not null,
  actor_user_id uuid,
  action text not null,
  record_type text not null,
  record_id uuid not null,
  client_id uuid,
  data jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant_id, seq)
);
create index audit_event_record on audit_event (tenant_id, record_type, record_id, seq desc);
call pg_temp.secure_table('audit_event', client => 'client_id', audience => 'insider', http => 'select',
  ctx => 'select, insert');
