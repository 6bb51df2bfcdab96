import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { localDateAt } from '@quarterdeck/cadence/schedule/due-instant';
import { privateDatabase, type TestDatabase, type TestServerInfo } from '@quarterdeck/testing/test-server';
import { demoPeople } from '../demo/people';

/** A test file is through in that time: the day should not change below it. */
const LENGTH_OF_A_FILE = 90_000;
const HOUR = 3_600_000;

/**
 * The name of a database with the demo practice, for copies of it. The first process that asks fills it with `load`. The
 * demo dates itself from the moment at which it is loaded, so each day has a template of its own.
 */
export async function demoTemplate(
  { adminUrl }: TestServerInfo,
  load: (database: TestDatabase) => Promise<void>,
): Promise<string> {
  while (demoDay() !== demoDay(LENGTH_OF_A_FILE)) await sleep(1000);
  const name = `demo_${createHash('sha1').update(demoDay()).digest('hex')}`;
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('quarterdeck:demo'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const made = await privateDatabase();
    await load(made);
    await client.query(`alter database ${made.name} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

/** What the demo depends on: the date where its people are, and whether the check-in of 09:00 is due there. */
function demoDay(ahead = 0): string {
  const at = (milliseconds: number) => new Date(Date.now() + ahead - milliseconds).toISOString();
  return demoPeople
    .flatMap(({ timeZone }) => [localDateAt(at(0), timeZone), localDateAt(at(9 * HOUR), timeZone)])
    .join();
}
