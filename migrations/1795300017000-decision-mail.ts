import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'check_in_reminder', 'invitation', 'sign_in_link', 'password_reset', 'decision_rights_proposed'`;

/** A founder is asked by mail to decide. */
export class DecisionMail1795300017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification drop constraint notification_kind_check;
      alter table notification add constraint notification_kind_check check (kind in (${before}, 'decision_waiting'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind = 'decision_waiting';
      alter table notification drop constraint notification_kind_check;
      alter table notification add constraint notification_kind_check check (kind in (${before}));
    `);
  }
}
