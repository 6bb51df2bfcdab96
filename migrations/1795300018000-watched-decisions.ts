import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cockpit looks for decisions that wait; a log of thousands has a handful of them. */
export class WatchedDecisions1795300018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index decision_watched on decision (tenant_id, engagement_id)
        where state in ('draft', 'proposed') or state = 'accepted' and reversal_deadline is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index decision_watched;');
  }
}
