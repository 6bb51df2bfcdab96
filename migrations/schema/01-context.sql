-- The schema of what guards the tenants. Its owner alone reads the keys; the logins call its functions.
create schema ctx authorization quarterdeck_ctx;
revoke create on schema public from public;
grant usage on schema public to app_full, app_scoped, app_auth, app_job, quarterdeck_ctx;

set local role quarterdeck_ctx;
grant usage on schema ctx to app_full, app_scoped, app_auth, app_job, quarterdeck_owner;
-- Nobody may call a function of ctx without a grant.
alter default privileges revoke execute on functions from public;

-- Several keys while one is being replaced; only the owner of ctx reads them.
create table ctx.seal_key (
  inner_key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  outer_key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  usable_until timestamptz not null default 'infinity'
);
-- No statistics: they would show the keys.
alter table ctx.seal_key alter column inner_key set statistics 0, alter column outer_key set statistics 0;
create unique index seal_key_current on ctx.seal_key (usable_until) where usable_until = 'infinity';
insert into ctx.seal_key default values;

-- What each role may do; filled from the rules library by every migration run.
create table ctx.role_scope (role text not null, scope text not null, primary key (role, scope));
grant select, insert, update, delete on ctx.role_scope to quarterdeck_owner;

-- Tells a wrong QUARTERDECK_SECRET from the right one without holding it.
create table ctx.installation (
  only_one boolean primary key default true check (only_one),
  secret_fingerprint bytea not null
);
grant select, insert, update, delete on ctx.installation to quarterdeck_owner;
reset role;
