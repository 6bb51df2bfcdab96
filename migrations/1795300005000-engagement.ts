import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Engagements with their 90-day plan: phases and milestones. */
export class Engagement1795300005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        cycle integer not null default 1 check (cycle >= 1),
        model text not null check (model in ('retainer', 'project', 'advisory')),
        template text not null check (template in ('systems_operator', 'small_business')),
        state text not null default 'draft' check (state in ('draft', 'active', 'paused', 'completed', 'cancelled')),
        kickoff_on date not null,
        fee_amount bigint check (fee_amount >= 0),
        fee_currency char(3),
        visibility text not null default 'private' check (visibility in ('private', 'published')),
        activated_at timestamptz,
        paused_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, client_id, cycle),
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check ((fee_amount is null) = (fee_currency is null))
      );
      create unique index engagement_open on engagement (tenant_id, client_id) where state in ('draft', 'active', 'paused');

      create table phase (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        kind text not null check (kind in ('diagnose', 'install', 'cadence')),
        name text not null,
        state text not null default 'not_started' check (state in ('not_started', 'active', 'exit_ready', 'closed')),
        day_from smallint not null,
        day_to smallint not null,
        starts_on date not null,
        ends_on date not null,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, engagement_id, kind),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check (day_from between 1 and day_to and day_to <= 90),
        check (ends_on - starts_on = day_to - day_from)
      );

      create table milestone (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        phase_id uuid not null,
        key text not null,
        title text not null check (length(title) between 1 and 200),
        description text not null default '' check (length(description) <= 2000),
        due_on date not null,
        done_on date,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, engagement_id, key),
        foreign key (tenant_id, phase_id) references phase (tenant_id, id) on delete cascade,
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create index milestone_engagement on milestone (tenant_id, engagement_id, due_on, id);
      create index milestone_phase on milestone (tenant_id, phase_id);

      ${secureTenantTable({ table: 'engagement', client: 'client_id', audience: 'published', http: 'select, insert, update', job: 'select', ctx: 'select' })}
      ${secureTenantTable({ table: 'phase', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update', job: 'select' })}
      ${secureTenantTable({ table: 'milestone', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update', job: 'select' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table milestone, phase, engagement;`);
  }
}
