import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** A check-in says how things stand; one that nobody has to write is excused; what is typed of one is kept. */
export class CheckInDraftsAndActions1795300032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table check_in
        add column health text check (health in ('on_track', 'at_risk', 'off_track')),
        add column health_reason text check (length(health_reason) between 1 and 280),
        add constraint check_in_health_reason
          check ((coalesce(health, 'on_track') <> 'on_track') = (health_reason is not null));

      -- Why an occurrence is excused, for as long as it is.
      create table excuse (
        tenant_id uuid not null,
        occurrence_id uuid not null,
        client_id uuid not null,
        reason text not null check (length(reason) between 1 and 500),
        excused_by uuid not null references "user" (id) on delete restrict,
        excused_at timestamptz not null default now(),
        primary key (tenant_id, occurrence_id),
        foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );

      -- What one person has typed of a check-in and not sent; the words as typed, figures that are not yet numbers too.
      create table check_in_draft (
        tenant_id uuid not null,
        occurrence_id uuid not null,
        user_id uuid not null references "user" (id) on delete cascade,
        client_id uuid not null,
        content jsonb not null,
        updated_at timestamptz not null default now(),
        primary key (tenant_id, occurrence_id, user_id),
        foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );

      ${secureTenantTable({ table: 'excuse', client: 'client_id', audience: 'insider', http: 'select, insert, delete' })}
      ${secureTenantTable({ table: 'check_in_draft', client: 'client_id', audience: 'insider', http: 'select, insert, update, delete' })}
      create policy own on check_in_draft as restrictive to app_http
        using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table check_in_draft, excuse;
      alter table check_in drop column health, drop column health_reason;`);
  }
}
