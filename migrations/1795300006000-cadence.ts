import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** The ledger of rituals: cadences, their occurrences, check-ins, and the notifications that remind of them. */
export class Cadence1795300006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cadence (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        kind text not null check (kind in ('weekly_check_in')),
        title text not null check (length(title) between 1 and 120),
        weekday smallint not null check (weekday between 1 and 7),
        local_time time(0) not null,
        time_zone text not null,
        starts_on date not null,
        ends_on date,
        owner_user_id uuid not null references "user" (id) on delete restrict,
        planned_until date not null default '-infinity',
        plan_fence bigint not null default 0,
        plan_lease_until timestamptz not null default '-infinity',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create index cadence_engagement on cadence (tenant_id, engagement_id);
      create index cadence_to_plan on cadence (planned_until, id);
      create index cadence_id on cadence (id);

      create table occurrence (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        cadence_id uuid not null,
        local_date date not null,
        time_zone text not null,
        due_at timestamptz not null,
        state text not null default 'scheduled'
          check (state in ('scheduled', 'due', 'done', 'missed', 'excused', 'not_applicable')),
        done_at timestamptz,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, cadence_id, local_date),
        foreign key (tenant_id, cadence_id) references cadence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check ((state = 'done') = (done_at is not null))
      );
      create index occurrence_to_sweep on occurrence (due_at) where state = 'scheduled';
      create index occurrence_open on occurrence (due_at) where state = 'due';
      create index occurrence_engagement on occurrence (tenant_id, engagement_id, local_date desc);

      create table check_in (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        occurrence_id uuid not null,
        author_user_id uuid not null references "user" (id) on delete restrict,
        moved text not null check (length(moved) between 1 and 4000),
        blocked text not null default '' check (length(blocked) <= 4000),
        decisions_needed text not null default '' check (length(decisions_needed) <= 4000),
        cash_amount bigint,
        cash_in_amount bigint,
        cash_out_amount bigint,
        currency char(3) not null,
        pulse smallint check (pulse between 1 and 5),
        visibility text not null default 'private' check (visibility in ('private', 'published')),
        submitted_at timestamptz not null default now(),
        published_at timestamptz,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, occurrence_id),
        foreign key (tenant_id, occurrence_id) references occurrence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check ((visibility = 'published') = (published_at is not null))
      );
      create index check_in_engagement on check_in (tenant_id, engagement_id, submitted_at desc, id desc);

      -- One message to one recipient on one channel for one reason.
      create table notification (
        tenant_id uuid not null references tenant (id) on delete cascade,
        id uuid not null,
        client_id uuid,
        kind text not null check (kind in ('check_in_reminder', 'invitation', 'sign_in_link', 'password_reset')),
        channel text not null default 'email' check (channel in ('email')),
        reason text not null check (length(reason) between 1 and 200),
        subject_id uuid not null,
        recipient_user_id uuid references "user" (id) on delete cascade,
        recipient_email text,
        state text not null default 'pending' check (state in ('pending', 'sending', 'sent', 'failed', 'suppressed')),
        not_before timestamptz not null default now(),
        attempts integer not null default 0,
        fence bigint not null default 0,
        lease_until timestamptz,
        wake_after timestamptz not null default '-infinity',
        last_error text,
        sent_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, reason),
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check (num_nonnulls(recipient_user_id, recipient_email) = 1),
        check ((state = 'sent') = (sent_at is not null))
      );
      create index notification_id on notification (id);
      create index notification_to_wake on notification (wake_after, not_before) where state in ('pending', 'sending');

      -- Moving a cadence deletes what is only scheduled; a notification without a client is about the practice itself.
      ${secureTenantTable({ table: 'cadence', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update', job: 'select, update', ctx: 'select, update' })}
      ${secureTenantTable({ table: 'occurrence', client: 'client_id', audience: 'through_engagement', http: 'select, insert, update, delete', job: 'select, insert, update', ctx: 'select, update' })}
      ${secureTenantTable({ table: 'check_in', client: 'client_id', audience: 'published', http: 'select, insert, update', job: 'select' })}
      ${secureTenantTable({ table: 'notification', client: 'client_id', audience: 'insider', http: 'select, insert', job: 'select, insert, update', auth: 'select, insert', ctx: 'select, insert, update' })}

      -- A worker reads who a mail is for from the row that it has claimed.
      create policy recipient on "user" for select to app_job using (
        exists (select from notification n where n.recipient_user_id = "user".id and n.state = 'sending'));
      create policy claimed on sign_in_link for select to app_job using (
        exists (select from notification n where n.subject_id = sign_in_link.id and n.recipient_user_id = sign_in_link.user_id));
      grant select (id, user_id, purpose, next_path, expires_at, used_at) on sign_in_link to app_job;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy recipient on "user"; drop policy claimed on sign_in_link;
      drop table notification, check_in, occurrence, cadence;`);
  }
}
