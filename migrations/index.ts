import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TypeORM orders migrations by the thirteen digits at the end of the name. */
type Migration = new () => MigrationInterface & { name: string };

export interface Migrations {
  /** Makes an empty database what `schema/` and `functions/` say, so that none of the changes is left to run. */
  baseline: Migration;
  /** What changed since the first release, oldest first. */
  changes: Migration[];
  /** Every function, as it is now. */
  functions: string;
  /** Which columns the planner keeps statistics of; for every step, after all else. */
  statistics: string;
  /** What a database that is up to date has on record. */
  names: string[];
}

const BASELINE = 'Baseline1796000000000';

/** Functions are written before the tables that they name. */
const WITHOUT_CHECKS = 'set local check_function_bodies = off;';

/** Reads a folder with `schema/`, `functions/`, `secure-table.sql`, `statistics.sql` and timestamped changes such as `1800000000000-add-tags.sql`. */
export function migrationsIn(folder: string): Migrations {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const all = (part: string) => sqlFiles(join(folder, part)).map((file) => read(join(part, file)));
  const secureTable = read('secure-table.sql');
  const functions = all('functions').join('\n');
  const [context, ...tables] = all('schema');
  const changes = sqlFiles(folder).filter((file) => /^\d{13}-/.test(file));
  const baseline = migration(BASELINE, async (runner) => {
    await runner.query([context, WITHOUT_CHECKS, functions, secureTable, ...tables].join('\n'));
    await runner.query(
      'insert into migrations (timestamp, name) select * from unnest($1::bigint[], $2::text[])',
      [changes.map(timestampOf), changes.map(nameOf)],
    );
  });
  return {
    baseline,
    changes: changes.map((file) =>
      migration(nameOf(file), (runner) => runner.query(`${secureTable}\n${read(file)}`)),
    ),
    functions: `${WITHOUT_CHECKS}\n${functions}`,
    statistics: read('statistics.sql'),
    names: [BASELINE, ...changes.map(nameOf)],
  };
}

function migration(name: string, run: (runner: QueryRunner) => Promise<void>): Migration {
  return class {
    readonly name = name;
    readonly up = run;

    down(): Promise<void> {
      throw new Error('A migration is not undone: restore a backup.');
    }
  };
}

function sqlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
}

const timestampOf = (file: string) => file.slice(0, 13);

/** `1800000000000-add-tags.sql` is on record as `add-tags1800000000000`. */
const nameOf = (file: string) => basename(file, '.sql').slice(14) + timestampOf(file);

export const migrations = migrationsIn(__dirname);
