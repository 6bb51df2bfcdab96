import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Practices, people, clients and what lets a person in. */
export class Practice1795300002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenant (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) between 2 and 40),
        name text not null check (length(name) between 1 and 120),
        demo boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1
      );

      -- The installation itself: owns the mails about accounts, which belong to no practice. Nobody is its member.
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

      create table invitation_client (
        tenant_id uuid not null,
        invitation_id uuid not null,
        client_id uuid not null,
        primary key (tenant_id, invitation_id, client_id),
        foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );

      ${secureTenantTable({ table: 'membership', audience: 'everyone', http: 'select, update', job: 'select', auth: 'select, insert, update', ctx: 'select, delete' })}
      ${secureTenantTable({ table: 'client', client: 'id', audience: 'everyone', http: 'select, insert, update', job: 'select', auth: 'select' })}
      ${secureTenantTable({ table: 'client_grant', client: 'client_id', audience: 'everyone', http: 'select, insert, delete', job: 'select', auth: 'select, insert', ctx: 'select' })}
      ${secureTenantTable({ table: 'client_fact', client: 'client_id', audience: 'insider', http: 'select, insert' })}
      ${secureTenantTable({ table: 'invitation', audience: 'insider', http: 'select, insert, update', job: 'select', auth: 'select, update' })}
      ${secureTenantTable({ table: 'invitation_client', client: 'client_id', audience: 'insider', http: 'select, insert', job: 'select', auth: 'select' })}

      -- A person with client grants sees the practice's own people and those who share a client. Asked through functions:
      -- as conditions they would bring two more tables with their policies into the plan of every name that is shown.
      create function ctx.knows_member(member uuid, member_user uuid, member_role text) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare c text := ctx.claims();
      begin
        return split_part(c, '|', 6) = '1' or member_user::text = split_part(c, '|', 2) or member_role in ('owner', 'cto')
          or exists (select from public.client_grant g where g.tenant_id::text = split_part(c, '|', 1)
            and g.membership_id = member and g.client_id::text = any (string_to_array(split_part(c, '|', 7), ',')));
      end $$;
      create function ctx.knows(person uuid) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare c text := ctx.claims(); t uuid := nullif(split_part(c, '|', 1), '')::uuid;
      begin
        return person::text = split_part(c, '|', 2) or exists (
          select from public.membership m where m.tenant_id = t and m.user_id = person
            and (split_part(c, '|', 6) = '1' or ctx.knows_member(m.id, m.user_id, m.role)));
      end $$;
      alter function ctx.knows_member(uuid, uuid, text) owner to quarterdeck_ctx;
      alter function ctx.knows(uuid) owner to quarterdeck_ctx;
      revoke all on function ctx.knows_member(uuid, uuid, text), ctx.knows(uuid) from public;
      grant execute on function ctx.knows_member(uuid, uuid, text), ctx.knows(uuid) to app_http, app_job;
      create policy shares_client on membership as restrictive for select to app_http, app_job
        using ((select ctx.unrestricted()) or ctx.knows_member(id, user_id, role));
      -- The same for invitations: those into a client that they share.
      create policy shares_client on invitation as restrictive for select to app_http, app_job
        using ((select ctx.unrestricted()) or exists (
          select from invitation_client c where c.tenant_id = invitation.tenant_id and c.invitation_id = invitation.id));

      alter table tenant enable row level security;
      alter table tenant force row level security;
      create policy own on tenant to app_http, app_job using (id = (select ctx.tenant())) with check (id = (select ctx.tenant()));
      create policy app_auth on tenant to app_auth using (true) with check (true);
      create policy quarterdeck_ctx on tenant to quarterdeck_ctx using (true);
      grant select on tenant to app_http, app_job;
      grant update (name, updated_at, version) on tenant to app_http;
      grant select, insert on tenant to app_auth;
      grant select, delete on tenant to quarterdeck_ctx;

      alter table "user" enable row level security;
      alter table "user" force row level security;
      create policy colleagues on "user" for select to app_http, app_job using (ctx.knows(id));
      create policy self on "user" for update to app_http using (id = (select ctx.user_id())) with check (id = (select ctx.user_id()));
      create policy app_auth on "user" to app_auth using (true) with check (true);
      create policy quarterdeck_ctx on "user" to quarterdeck_ctx using (true);
      grant select (id, email, name, time_zone, created_at, updated_at, version) on "user" to app_http, app_job;
      grant update (name, time_zone, updated_at, version) on "user" to app_http;
      grant select, insert, update on "user" to app_auth;
      grant select, delete on "user" to quarterdeck_ctx;

      alter table session enable row level security;
      alter table session force row level security;
      create policy own on session to app_http using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));
      create policy app_auth on session to app_auth using (true) with check (true);
      create policy quarterdeck_ctx on session to quarterdeck_ctx using (true) with check (true);
      grant select (id, user_id, active_tenant_id, user_agent, address, created_at, last_seen_at, idle_expires_at, expires_at, revoked_at) on session to app_http;
      grant update (revoked_at) on session to app_http;
      grant select, insert, update on session to app_auth;
      grant select, update on session to quarterdeck_ctx;

      alter table sign_in_link enable row level security;
      alter table sign_in_link force row level security;
      create policy app_auth on sign_in_link to app_auth using (true) with check (true);
      create policy app_job on sign_in_link for insert to app_job with check (exists (select from membership m where m.user_id = sign_in_link.user_id));
      create policy quarterdeck_ctx on sign_in_link to quarterdeck_ctx using (true);
      grant select, insert, update on sign_in_link to app_auth;
      grant insert on sign_in_link to app_job;
      grant select on sign_in_link to quarterdeck_ctx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table invitation_client, invitation, sign_in_link, session, client_fact, client_grant, client, membership, "user", tenant cascade;`,
    );
  }
}
