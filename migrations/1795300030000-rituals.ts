import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Rituals of several kinds that repeat by a rule, with an agenda and the people who take part. */
export class Rituals1795300030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cadence
        drop constraint cadence_kind_check,
        add constraint cadence_kind_check check (kind in ('weekly_check_in', 'architecture_review', 'planning',
          'monthly_review', 'quarterly_review', 'restore_test', 'custom')),
        add column recurrence text not null default 'weekly' check (recurrence in ('weekly', 'monthly')),
        -- ISO weekdays; of a monthly rule the only one.
        add column weekdays smallint[],
        -- Weeks or months from one to the next.
        add column every smallint not null default 1 check (every between 1 and 52),
        -- Which weekday of the month; -1 is the last.
        add column nth smallint check (nth in (1, 2, 3, 4, -1)),
        add column agenda text not null default '' check (length(agenda) <= 4000),
        add column description text not null default '' check (length(description) <= 1000),
        -- Nothing that would be due up to this instant is planned: a change does not reach into the past.
        add column due_from timestamptz not null default '-infinity';
      update cadence set weekdays = array[weekday];
      alter table cadence
        alter column weekdays set not null,
        add constraint cadence_weekdays check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) between 1 and 7),
        add constraint cadence_recurrence check (case recurrence when 'weekly' then nth is null
          else nth is not null and cardinality(weekdays) = 1 and every <= 12 end),
        drop column weekday,
        add unique (tenant_id, id, kind);

      -- What an occurrence counts for is asked by lists that have no other need of its cadence.
      alter table occurrence add column kind text not null default 'weekly_check_in',
        drop constraint occurrence_tenant_id_cadence_id_fkey,
        add foreign key (tenant_id, cadence_id, kind) references cadence (tenant_id, id, kind) on delete cascade;

      create table cadence_participant (
        tenant_id uuid not null,
        cadence_id uuid not null,
        user_id uuid not null references "user" (id) on delete cascade,
        client_id uuid not null,
        engagement_id uuid not null,
        primary key (tenant_id, cadence_id, user_id),
        foreign key (tenant_id, cadence_id) references cadence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      ${secureTenantTable({ table: 'cadence_participant', client: 'client_id', audience: 'through_engagement', http: 'select, insert, delete' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table cadence_participant;
      delete from cadence where kind <> 'weekly_check_in';
      alter table occurrence
        drop constraint occurrence_tenant_id_cadence_id_kind_fkey, drop column kind,
        add foreign key (tenant_id, cadence_id) references cadence (tenant_id, id) on delete cascade;
      alter table cadence add column weekday smallint check (weekday between 1 and 7);
      update cadence set weekday = weekdays[1];
      alter table cadence
        alter column weekday set not null, drop constraint cadence_tenant_id_id_kind_key,
        drop column recurrence, drop column weekdays, drop column every, drop column nth, drop column agenda,
        drop column description, drop column due_from, drop constraint cadence_kind_check,
        add constraint cadence_kind_check check (kind in ('weekly_check_in'));`);
  }
}
