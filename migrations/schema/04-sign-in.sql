-- The person's open doors. The active practice is part of the credential, never of a request.
create table session (
  id uuid primary key,
  user_id uuid not null references "user" (id) on delete cascade,
  token_hash bytea not null unique,
  active_tenant_id uuid,
  active_membership_id uuid,
  user_agent text not null default '',
  address text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_expires_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (active_tenant_id, active_membership_id) references membership (tenant_id, id) on delete cascade
);
create index session_user_open on session (user_id, created_at desc) where revoked_at is null;
create index session_membership on session (active_tenant_id, active_membership_id);
alter table session enable row level security;
alter table session force row level security;
create policy own on session for select to app_full, app_scoped using (user_id = (select ctx.user_id()));
create policy own_update on session for update to app_full, app_scoped
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_for('{account}')));
create policy app_auth on session to app_auth using (true) with check (true);
create policy quarterdeck_ctx on session to quarterdeck_ctx using (true) with check (true);
grant select (id, user_id, active_tenant_id, user_agent, address, created_at, last_seen_at, idle_expires_at, expires_at, revoked_at) on session to app_full, app_scoped;
grant update (revoked_at) on session to app_full, app_scoped;
grant select, insert, update on session to app_auth;
grant select, update on session to quarterdeck_ctx;

-- Single-use mailed links. The token is derived from the id and the installation's secret, so that a mail
-- that is repeated carries the same link and no token is stored.
create table sign_in_link (
  id uuid primary key,
  user_id uuid not null references "user" (id) on delete cascade,
  purpose text not null check (purpose in ('sign_in', 'password_reset')),
  tenant_slug text,
  next_path text,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index sign_in_link_user on sign_in_link (user_id) where used_at is null;
alter table sign_in_link enable row level security;
alter table sign_in_link force row level security;
create policy app_auth on sign_in_link to app_auth using (true) with check (true);
create policy app_job on sign_in_link for insert to app_job with check (exists (select from membership m where m.user_id = sign_in_link.user_id));
create policy quarterdeck_ctx on sign_in_link to quarterdeck_ctx using (true);
grant select, insert, update on sign_in_link to app_auth;
grant insert on sign_in_link to app_job;
grant select on sign_in_link to quarterdeck_ctx;
grant select (id, user_id, purpose, next_path, expires_at, used_at) on sign_in_link to app_job;

create table invitation (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  role text not null check (role in ('owner', 'cto', 'associate', 'founder', 'viewer')),
  token_hash bytea not null,
  invited_by uuid not null references "user" (id) on delete restrict,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id)
);
create unique index invitation_open on invitation (tenant_id, email) where accepted_at is null and revoked_at is null;
create index invitation_token on invitation (token_hash);
call pg_temp.secure_table('invitation', audience => 'insider',
  http => 'select, insert, update', writers => 'invitations', job => 'select', auth => 'select, update');

create table invitation_client (
  tenant_id uuid not null,
  invitation_id uuid not null,
  client_id uuid not null,
  primary key (tenant_id, invitation_id, client_id),
  foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('invitation_client', client => 'client_id', audience => 'insider',
  http => 'select, insert', writers => 'invitations', job => 'select', auth => 'select');
-- People with client grants see invitations into a client that they share.
create policy shares_client on invitation as restrictive for select to app_scoped, app_job
  using ((select ctx.unrestricted()) or exists (
    select from invitation_client c where c.tenant_id = invitation.tenant_id and c.invitation_id = invitation.id));

-- First answers of POSTs, kept 48 hours, written in the effect's own transaction.
create table idempotency_key (
  tenant_id uuid not null references tenant (id) on delete cascade,
  user_id uuid not null references "user" (id) on delete cascade,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null,
  status smallint,
  body text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
call pg_temp.secure_table('idempotency_key', audience => 'everyone',
  http => 'select, insert, update, delete', writers => 'everyone', ctx => 'select, delete');
create policy own on idempotency_key as restrictive to app_full, app_scoped
  using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));

-- Counters of attempts and requests per window; the key is a hash, so no address or email is kept.
create table rate_limit (
  key text not null,
  window_start timestamptz not null,
  count integer not null,
  primary key (key, window_start)
);
create index rate_limit_age on rate_limit (window_start);
-- Requests run on other logins, so that none of their statements can reset a counter.
grant select, insert, update, delete on rate_limit to app_auth;
