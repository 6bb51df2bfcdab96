import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** What somebody promised to do by a date, in a meeting or by itself. Until it is closed it is open, whatever cycle runs. */
export class ActionItems1795300037000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table action_item (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        -- Where it was promised.
        occurrence_id uuid,
        title text not null check (length(title) between 1 and 280),
        note text not null default '' check (length(note) <= 2000),
        owner_user_id uuid not null references "user" (id) on delete restrict,
        raised_by uuid not null references "user" (id) on delete restrict,
        raised_on date not null,
        due_on date not null,
        state text not null default 'open' check (state in ('open', 'done', 'dropped')),
        drop_reason text check (length(drop_reason) between 1 and 500),
        closed_on date,
        closed_at timestamptz,
        closed_by uuid references "user" (id) on delete restrict,
        visibility text not null default 'private' check (visibility in ('private', 'published')),
        published_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete set null (occurrence_id),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check (num_nonnulls(closed_on, closed_at, closed_by) = case state when 'open' then 0 else 3 end),
        check ((state = 'dropped') = (drop_reason is not null)),
        check ((visibility = 'published') = (published_at is not null))
      );
      create index action_item_open on action_item (tenant_id, client_id, due_on, id) where state = 'open';
      create index action_item_closed on action_item (tenant_id, client_id, closed_at desc, id desc) where state <> 'open';
      create index action_item_engagement on action_item (tenant_id, engagement_id);
      create index action_item_occurrence on action_item (tenant_id, occurrence_id) where occurrence_id is not null;

      ${secureTenantTable({ table: 'action_item', client: 'client_id', audience: 'published', http: 'select, insert, update', job: 'select' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table action_item;');
  }
}
