import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** What an engagement costs over time, the hours it has bought, and the access that its first month waits for. */
export class HoursAndAccess1795300012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      -- What was one fee for the 90 days becomes a third of it per month. Whoever owns a table with forced row security
      -- sees no row of it either.
      alter table engagement no force row level security;
      insert into fee_period (tenant_id, id, client_id, engagement_id, effective_on, amount, currency)
        select tenant_id, uuid_v7(), client_id, id, kickoff_on, round(fee_amount / 3.0), fee_currency
        from engagement where fee_amount is not null;
      alter table engagement force row level security;
      alter table engagement drop column fee_amount, drop column fee_currency;

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

      create table sequence_item (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        key text not null,
        week smallint not null check (week between 1 and 4),
        title text not null check (length(title) between 1 and 200),
        due_on date not null,
        done_on date,
        blocked_by_access boolean not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, engagement_id, key),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create index sequence_item_engagement on sequence_item (tenant_id, engagement_id, due_on, id);

      create table access_item (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        system text not null check (length(system) between 1 and 200),
        purpose text not null default '' check (length(purpose) <= 500),
        owner_name text not null default '' check (length(owner_name) <= 120),
        requested_on date,
        needed_by date not null,
        granted_on date,
        revoked_on date,
        blocking boolean not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check (revoked_on >= granted_on),
        check (revoked_on is null or granted_on is not null)
      );
      create index access_item_engagement on access_item (tenant_id, engagement_id, needed_by, id);
      create index access_item_client on access_item (tenant_id, client_id) where revoked_on is null;

      ${secureTenantTable({ table: 'fee_period', client: 'client_id', audience: 'insider', http: 'select, insert, update, delete' })}
      ${secureTenantTable({ table: 'hours_budget', client: 'client_id', audience: 'insider', http: 'select, insert, update', ctx: 'select' })}
      ${secureTenantTable({ table: 'time_entry', client: 'client_id', audience: 'insider', http: 'select, insert, update, delete' })}
      ${secureTenantTable({ table: 'member_capacity', audience: 'insider', http: 'select, insert, update, delete', ctx: 'select' })}
      ${secureTenantTable({ table: 'sequence_item', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update' })}
      ${secureTenantTable({ table: 'access_item', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update, delete' })}

      set local role quarterdeck_ctx;
      -- Sums over every client, also those that an associate does not see: a promise to one is kept to all.
      create function ctx.capacity(excluding uuid) returns table (available integer, committed integer)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare t uuid := ctx.tenant();
      begin
        if not ctx.insider() then return; end if;
        return query select
          (select sum(c.minutes_per_month)::integer from public.member_capacity c
             join public.membership m on m.tenant_id = c.tenant_id and m.id = c.membership_id
             where c.tenant_id = t and m.ended_at is null),
          (select coalesce(sum(b.minutes_per_month), 0)::integer from public.hours_budget b
             join public.engagement e on e.tenant_id = b.tenant_id and e.id = b.engagement_id
             where b.tenant_id = t and e.state in ('active', 'paused') and e.id is distinct from excluding);
      end $$;
      revoke all on function ctx.capacity(uuid) from public;
      grant execute on function ctx.capacity(uuid) to app_http;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ctx.capacity(uuid);
      alter table engagement add column fee_amount bigint check (fee_amount >= 0), add column fee_currency char(3),
        add check ((fee_amount is null) = (fee_currency is null));
      alter table engagement no force row level security;
      alter table fee_period no force row level security;
      update engagement e set fee_amount = f.amount * 3, fee_currency = f.currency from fee_period f
        where f.tenant_id = e.tenant_id and f.engagement_id = e.id and f.effective_on = (
          select min(first.effective_on) from fee_period first
          where first.tenant_id = e.tenant_id and first.engagement_id = e.id);
      alter table engagement force row level security;
      drop table access_item, sequence_item, member_capacity, time_entry, hours_budget, fee_period;`);
  }
}
