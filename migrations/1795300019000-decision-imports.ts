import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'raised', 'proposed', 'asked', 'answered', 'accepted', 'rejected', 'withdrawn', 'reopened',
  'superseded', 'supersedes', 'deprecated', 'actioned', 'published', 'unpublished', 'reviewed'`;

/**
 * Decisions that come from files. Nobody approved them here, so an accepted one has no approval in its timeline: it says
 * that it was imported, and from which file.
 */
export class DecisionImports1795300019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision add column imported_from text check (length(imported_from) between 1 and 500);
      alter table decision_event drop constraint decision_event_kind_check;
      alter table decision_event add constraint decision_event_kind_check check (kind in (${kinds}, 'imported'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from decision_event where kind = 'imported';
      alter table decision_event drop constraint decision_event_kind_check;
      alter table decision_event add constraint decision_event_kind_check check (kind in (${kinds}));
      alter table decision drop column imported_from;
    `);
  }
}
