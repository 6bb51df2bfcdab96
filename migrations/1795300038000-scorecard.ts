import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** What an engagement counts every week, and against which goal. Weeks are called by their Monday. */
export class Scorecard1795300038000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scorecard_row (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        name text not null check (length(name) between 1 and 120),
        unit text not null default '' check (length(unit) <= 20),
        owner_user_id uuid not null references "user" (id) on delete restrict,
        operator text not null check (operator in ('at_least', 'at_most', 'equal', 'between')),
        target numeric(20, 4) not null,
        target_to numeric(20, 4),
        since date not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, engagement_id, id),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check ((operator = 'between') = (target_to is not null)),
        check (target_to >= target)
      );
      create table scorecard_value (
        tenant_id uuid not null,
        row_id uuid not null,
        week date not null check (extract(isodow from week) = 1),
        client_id uuid not null,
        value numeric(20, 4) not null,
        updated_at timestamptz not null default now(),
        primary key (tenant_id, row_id, week),
        foreign key (tenant_id, row_id) references scorecard_row (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      ${secureTenantTable({ table: 'scorecard_row', client: 'client_id', audience: 'insider', http: 'select, insert, update, delete' })}
      ${secureTenantTable({ table: 'scorecard_value', client: 'client_id', audience: 'insider', http: 'select, insert, update, delete' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scorecard_value, scorecard_row;');
  }
}
