import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Each pause of an engagement as a row: days on which nothing ran count for nothing. */
export class Pauses1795300016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement_pause (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        paused_at timestamptz not null default now(),
        resumed_at timestamptz check (resumed_at >= paused_at),
        primary key (tenant_id, id),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create index engagement_pause_engagement on engagement_pause (tenant_id, engagement_id, paused_at);
      create unique index engagement_pause_open on engagement_pause (tenant_id, engagement_id) where resumed_at is null;
      ${secureTenantTable({ table: 'engagement_pause', client: 'client_id', audience: 'insider', http: 'select, insert, update (resumed_at)' })}

      -- Pauses that are over left no row of their own; the one that runs is known.
      insert into engagement_pause (tenant_id, id, client_id, engagement_id, paused_at)
      select tenant_id, uuid_v7(), client_id, id, paused_at from engagement where state = 'paused' and paused_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement_pause;');
  }
}
