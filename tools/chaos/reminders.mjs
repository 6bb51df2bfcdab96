// npm run chaos -- reminders [--due 10000] [--kills 50] [--crashes 5] [--freezes 5] [--queue postgresql|redis]
//   [--workers 3] [--lease 15] [--redis-outage 60] [--json FILE]
// Reminders come due while workers are killed and frozen, PostgreSQL ends without a checkpoint, and Redis forgets
// everything and is away: each must arrive, and none under two Message-IDs.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load } from '../stage/built.mjs';
import { hasQueue, kit } from '../stage/kit.mjs';
import { BUILT_WORKER } from '../stage/worker.mjs';

export async function run(args) {
  const { values: given } = parseArgs({
    args,
    options: {
      due: { type: 'string', default: '10000' },
      kills: { type: 'string', default: '50' },
      crashes: { type: 'string', default: '5' },
      freezes: { type: 'string', default: '5' },
      queue: { type: 'string', default: 'postgresql' },
      workers: { type: 'string', default: '3' },
      lease: { type: 'string', default: '15' },
      'redis-outage': { type: 'string', default: '60' },
      json: { type: 'string' },
    },
  });
  if (!hasQueue(given.queue)) return false;
  const { tryReminders } = kit('fault-run');
  const { faultsIn } = kit('fault-report');
  const loadBefore = load();
  const result = await tryReminders({
    due: Number(given.due),
    kills: Number(given.kills),
    crashes: Number(given.crashes),
    freezes: Number(given.freezes),
    workers: Number(given.workers),
    leaseSeconds: Number(given.lease),
    redisOutageSeconds: given.queue === 'redis' ? Number(given['redis-outage']) : undefined,
    program: BUILT_WORKER,
    say: (line) => console.log(`  ${line}`),
  });
  const faults = faultsIn(result);
  console.table([
    {
      queue: given.queue,
      due: result.due,
      sent: result.sent,
      missing: result.missing,
      'distinct Message-IDs': result.distinctIds,
      'repeats, same id': result.repeatsUnderSameId,
      'repeats, another id': result.repeatsUnderAnotherId,
      'claims of others': result.claimsOfOthers,
      seconds: result.seconds,
    },
  ]);
  console.log(
    `${result.kills} workers killed, ${result.freezes} frozen beyond their lease, ${result.crashes} crashes of ` +
      `PostgreSQL, ${result.boots} starts of workers; ${loadBefore} before, ${load()} after.`,
  );
  for (const line of [...faults, ...result.printed]) console.error(line);
  if (given.json)
    await writeFile(given.json, `${JSON.stringify({ queue: given.queue, ...result, faults }, null, 2)}\n`);
  return faults.length === 0;
}
