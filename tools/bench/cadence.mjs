// npm run bench -- cadence [--due 10000] [--workers 2] [--queue postgresql|redis] [--practices 50] [--lateness 200]
//   [--watch 20] [--json FILE]
// All rituals are planned 14 days ahead, then as many reminders come due in the same minute as there are rituals, with
// the mail server in this process; beside it the api answers 20 cockpits a second. The bare loop is `for update skip
// locked` over the same number of rows, with the same mails to the same server and as many at once, and nothing else.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startApi } from '../stage/api.mjs';
import { load, root } from '../stage/built.mjs';
import { hasQueue, kit } from '../stage/kit.mjs';
import { residentMb } from '../stage/memory.mjs';
import { BUILT_WORKER } from '../stage/worker.mjs';
import { cockpits } from './cockpits.mjs';
import { fill } from './fill.mjs';
import { round, summary } from './statistics.mjs';

const { rows, until, practice, ritualsDueToday, workerConfig } = kit('reminders-due');
const SECRET = 'a secret of the test suite, long enough to be accepted';
const PER_PRACTICE = 100;
const AT_ONCE = 10;

export async function run(args) {
  const { values: given } = parseArgs({
    args,
    options: {
      due: { type: 'string', default: '10000' },
      workers: { type: 'string', default: '2' },
      queue: { type: 'string', default: 'postgresql' },
      practices: { type: 'string', default: '50' },
      lateness: { type: 'string', default: '200' },
      watch: { type: 'string', default: '20' },
      json: { type: 'string' },
    },
  });
  const [due, workers, quiet, watch] = [given.due, given.workers, given.lateness, given.watch].map(Number);
  if (!hasQueue(given.queue)) return false;
  const result = { queue: given.queue, due, workers, load: load() };
  const redis = given.queue === 'redis' ? new (kit('redis').TestRedis)() : undefined;
  await redis?.start();
  const stage = await kit('postgres').Stage.open(SECRET, { shared_buffers: '256MB' });
  const sink = new (kit('smtp-sink').SmtpSink)();
  const fleet = new (kit('workers').Fleet)(BUILT_WORKER);
  const filled = await fill(stage.admin, Number(given.practices));
  // The practices of the benchmark are there for the api alone.
  await rows(stage.admin, `update ritual set planned_until = '2200-01-01'`);
  await rows(
    stage.admin,
    `update occurrence set state = 'not_applicable' where state in ('scheduled', 'due')`,
  );
  const api = await startApi(stage.urls, SECRET);
  const ask = cockpits(api.port, filled.sessions);

  // Connections as in docker-compose.yml.
  const more = { logLevel: 'silent', redisUrl: redis?.url, databasePool: 3 };
  const config = workerConfig(stage.urls.job, await sink.open(), more);
  for (let n = 0; n < workers; n++) fleet.start({ config, timing: {} });
  await fleet.allWork();
  await ask(Math.min(5, watch));

  console.log(`  planning ${due} rituals …`);
  result.planSeconds = await plan(stage, due);
  console.log('  reminders in the quiet …');
  result.quiet = await lateness(stage, sink, quiet);
  console.log('  the api alone …');
  result.apiBefore = await ask(watch);

  const at = await allDueSoon(stage, sink);
  console.log(`  ${due} reminders due …`);
  const watched = watchMemory(fleet);
  const meanwhile = ask(Infinity);
  await allSent(stage, sink, due);
  result.seconds = round((Date.now() - at.getTime()) / 1000);
  result.apiMeanwhile = await meanwhile.stop();
  result.workerRssMb = watched.stop();
  result.perSecond = Math.round(due / result.seconds);
  await fleet.disband();
  console.log('  the bare loop …');
  result.bareSeconds = await bareLoop(stage, sink, due, workers);
  result.ratio = round(result.bareSeconds / result.seconds);
  result.loadAfter = load();
  print(result);
  if (given.json) await writeFile(given.json, `${JSON.stringify(result, null, 2)}\n`);
  return true;
}

/** Returns when: nothing else is due than the planned slots of the minute that is about to come. */
async function allDueSoon(stage, sink) {
  const [{ at }] = await rows(stage.admin, `select now() + interval '5 seconds' as at`);
  sink.mails.splice(0);
  await rows(
    stage.admin,
    `update occurrence o set due_at = $1 from (
       select distinct on (tenant_id, ritual_id) tenant_id, id from occurrence where state = 'scheduled'
       order by tenant_id, ritual_id, local_date) f
     where o.tenant_id = f.tenant_id and o.id = f.id`,
    [at],
  );
  await sleep(at.getTime() - Date.now());
  return at;
}

async function allSent(stage, sink, due) {
  await until(
    () => sink.mails.length,
    (mails) => mails >= due,
    1_800,
  );
  await until(
    () => unsent(stage),
    (open) => open === 0,
    120,
  );
  const ids = new Set(sink.mails.map(({ messageId }) => messageId)).size;
  if (ids !== due) throw new Error(`${ids} Message-IDs for ${due} reminders.`);
}

/** Seconds from all rituals being there at once to every one being planned up to the horizon. */
async function plan(stage, count) {
  for (let made = 0; made < count; made += PER_PRACTICE) {
    const home = await practice(stage.admin);
    await ritualsDueToday(stage.admin, home, Math.min(PER_PRACTICE, count - made), 'infinity');
  }
  const began = Date.now();
  // Tomorrow's, so that nothing comes due while the planner is measured.
  await rows(
    stage.admin,
    `update ritual set planned_until = '-infinity', starts_on = starts_on + 1,
       weekdays = array[extract(isodow from starts_on + 1)::smallint] where planned_until = 'infinity'`,
  );
  const open = `select count(*)::int as open from ritual where planned_until < (now() at time zone 'UTC')::date + 14`;
  await until(
    () => rows(stage.admin, open),
    ([row]) => row.open === 0,
    900,
  );
  const seconds = round((Date.now() - began) / 1000);
  await rows(stage.admin, 'vacuum analyze');
  return seconds;
}

async function unsent(stage) {
  const [row] = await rows(
    stage.admin,
    `select (select count(*) from notification where state in ('pending', 'sending'))::int
       + (select count(*) from occurrence where state = 'scheduled' and due_at <= now())::int as open`,
  );
  return row.open;
}

/** One reminder after the other comes due, four a second; from that instant to the final dot of its mail. */
async function lateness(stage, sink, count) {
  sink.mails.splice(0);
  const home = await practice(stage.admin);
  await ritualsDueToday(stage.admin, home, count, 'infinity', 1);
  await rows(
    stage.admin,
    `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
     select tenant_id, gen_random_uuid(), client_id, engagement_id, id, starts_on, time_zone,
       now() + interval '2 seconds' + interval '0.25 seconds' * row_number() over (order by id)
     from ritual where tenant_id = $1`,
    [home.tenantId],
  );
  await until(
    () => sink.mails.length,
    (mails) => mails >= count,
    120 + count,
  );
  const dueAt = await rows(
    stage.admin,
    `select n.id, o.due_at from notification n join occurrence o on o.tenant_id = n.tenant_id and o.id = n.subject_id
     where n.tenant_id = $1`,
    [home.tenantId],
  );
  const instants = new Map(dueAt.map(({ id, due_at }) => [`<${id}@localhost>`, due_at.getTime()]));
  const late = sink.mails.flatMap(({ messageId, at }) =>
    instants.has(messageId) ? [at - instants.get(messageId)] : [],
  );
  return summary(late);
}

function watchMemory(fleet) {
  let most = 0;
  const timer = setInterval(async () => {
    for (const pid of fleet.pids) most = Math.max(most, (await residentMb(pid)) ?? 0);
  }, 500);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

async function bareLoop(stage, sink, due, workers) {
  await rows(
    stage.admin,
    `create table bare_mail (id uuid primary key, recipient text not null, sent_at timestamptz);
     create index bare_mail_open on bare_mail (id) where sent_at is null;
     insert into bare_mail select gen_random_uuid(), 'mara@practice.example' from generate_series(1, ${due});`,
  );
  await rows(stage.admin, 'vacuum analyze bare_mail');
  const began = Date.now();
  const ends = Array.from({ length: workers }, () => {
    const child = fork(join(root, 'tools/bench/bare-loop.mjs'), [stage.admin, sink.url, String(AT_ONCE)]);
    return once(child, 'exit');
  });
  for (const [code] of await Promise.all(ends)) if (code !== 0) throw new Error('The bare loop failed.');
  return round((Date.now() - began) / 1000);
}

function print(result) {
  const { quiet, apiBefore, apiMeanwhile, planSeconds } = result;
  console.table([
    { what: 'queue', value: result.queue },
    { what: 'reminders due in the same minute', value: result.due },
    { what: 'seconds until all are sent', value: result.seconds },
    { what: 'reminders a second', value: result.perSecond },
    { what: 'bare loop, seconds', value: result.bareSeconds },
    { what: 'ratio to the bare loop', value: result.ratio },
    { what: 'largest worker, MB', value: result.workerRssMb },
    { what: 'api p50 / p99 before, ms', value: `${apiBefore.p50Ms} / ${apiBefore.p99Ms}` },
    { what: 'api p50 / p99 meanwhile, ms', value: `${apiMeanwhile.p50Ms} / ${apiMeanwhile.p99Ms}` },
    { what: 'lateness in the quiet p50 / p99, ms', value: `${quiet.p50Ms} / ${quiet.p99Ms}` },
    { what: 'planning as many rituals 14 days ahead, s', value: planSeconds },
    { what: 'load of the machine before, after', value: `${result.load}; ${result.loadAfter}` },
  ]);
}
