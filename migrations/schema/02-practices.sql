create table tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) between 2 and 40),
  name text not null check (length(name) between 1 and 120),
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy own on tenant for select to app_full, app_scoped, app_job using (id = (select ctx.tenant()));
create policy own_update on tenant for update to app_full, app_scoped
  using (id = (select ctx.tenant())) with check (id = (select ctx.tenant_for('{practice}')));
create policy app_auth on tenant to app_auth using (true) with check (true);
create policy quarterdeck_ctx on tenant to quarterdeck_ctx using (true);
grant select on tenant to app_full, app_scoped, app_job;
grant update (name, updated_at, version) on tenant to app_full, app_scoped;
grant select, insert on tenant to app_auth;
grant select, delete on tenant to quarterdeck_ctx;

-- The installation itself: it owns emails about accounts, which belong to no practice. It has no members.
insert into tenant (id, slug, name) values ('00000000-0000-0000-0000-000000000000', 'quarterdeck', 'Quarterdeck');

-- Global: one person, one email, memberships in any number of practices.
create table "user" (
  id uuid primary key,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 120),
  password_hash text,
  time_zone text not null default 'UTC',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  unique (email)
);
alter table "user" enable row level security;
alter table "user" force row level security;
create policy self on "user" for update to app_full, app_scoped
  using (id = (select ctx.user_id())) with check (id = (select ctx.user_for('{account}')));
create policy app_auth on "user" to app_auth using (true) with check (true);
create policy quarterdeck_ctx on "user" to quarterdeck_ctx using (true);
grant select (id, email, name, time_zone, created_at, updated_at, version) on "user" to app_full, app_scoped, app_job;
grant update (name, time_zone, updated_at, version) on "user" to app_full, app_scoped;
grant select, insert, update on "user" to app_auth;
grant select, delete on "user" to quarterdeck_ctx;
create policy colleagues on "user" for select to app_full, app_scoped, app_job
  using (id = any ((select ctx.known_people())::uuid[]));
create trigger follow_time_zone after update of time_zone on "user"
  for each row when (old.time_zone is distinct from new.time_zone) execute function ctx.follow_time_zone();

create table membership (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  user_id uuid not null references "user" (id) on delete cascade,
  role text not null check (role in ('owner', 'cto', 'associate', 'founder', 'viewer')),
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);
create index membership_user on membership (user_id);
call pg_temp.secure_table('membership', audience => 'everyone',
  http => 'select, update', writers => 'members', job => 'select', auth => 'select, insert, update',
  ctx => 'select, delete');
create policy shares_client on membership as restrictive for select to app_scoped, app_job
  using ((select ctx.unrestricted()) or ctx.knows_member(id, user_id, role));
create trigger start_preferences after insert on membership
  for each row execute function ctx.start_preferences();

-- Hours per month that a member has for clients; nobody's set means that nothing is checked.
create table member_capacity (
  tenant_id uuid not null,
  membership_id uuid not null,
  minutes_per_month integer not null check (minutes_per_month between 0 and 44640),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, membership_id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('member_capacity', audience => 'insider',
  http => 'select, insert, update, delete', writers => 'members', ctx => 'select');
