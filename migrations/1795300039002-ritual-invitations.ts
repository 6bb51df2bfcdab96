import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addNotificationKinds, removeNotificationKinds } from './notification-kinds';

const KINDS = ['ritual_invitation'];

/** Whoever belongs to a ritual gets it into the calendar by mail, and each change of it. */
export class RitualInvitations1795300039002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addNotificationKinds(runner, KINDS);
    await runner.query(`
      -- SEQUENCE of the last invitation; it only grows. 0 while nobody was invited.
      alter table cadence add column invitation_sequence integer not null default 0 check (invitation_sequence >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cadence drop column invitation_sequence');
    await removeNotificationKinds(runner, KINDS);
  }
}
