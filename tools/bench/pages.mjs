// Measures the api against a bare node:http + pg handler that runs the same SQL without row security, in one run with
// interleaved rounds on one PostgreSQL, so that a noisy machine disturbs both alike.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asBare, asSession, bytesOf } from './ask.mjs';
import { startBed } from './bed.mjs';
import { fire } from './fire.mjs';
import { scenarios } from './scenarios.mjs';
import { median, percentile, round } from './statistics.mjs';

const NUMBERS = {
  practices: '500',
  few: '50',
  'long-log': '100000',
  rounds: '5',
  seconds: '2',
  connections: '16',
  'warm-up': '6000',
};

export async function run(args) {
  const options = Object.entries(NUMBERS).map(([name, value]) => [name, { type: 'string', default: value }]);
  const { values: given } = parseArgs({
    args,
    options: { ...Object.fromEntries(options), only: { type: 'string' }, json: { type: 'string' } },
  });
  const settings = {
    practices: Number(given.practices),
    few: Number(given.few),
    longLog: Number(given['long-log']),
    rounds: Number(given.rounds),
    milliseconds: Number(given.seconds) * 1000,
    connections: Number(given.connections),
    warmUp: Number(given['warm-up']),
  };
  const asked = scenarios.filter(({ name }) => !given.only || given.only.split(',').includes(name));
  if (asked.length === 0)
    throw new Error(`--only is one or more of ${scenarios.map(({ name }) => name).join()}.`);
  const bed = await startBed(settings, asked);
  const rows = [];
  for (const scenario of asked) rows.push(await measure(scenario, bed, settings));
  print(rows, settings);
  if (given.json) await writeFile(given.json, `${JSON.stringify({ settings, rows }, null, 2)}\n`);
  return true;
}

async function measure(scenario, { large, small }, settings) {
  const bare = asBare(scenario.name);
  const targets = {
    api: { port: large.apiPort, place: large, credentials: asSession },
    bare: { port: large.barePort, place: large, credentials: bare },
    ...(scenario.grows && { small: { port: small.apiPort, place: small, credentials: asSession } }),
  };
  const runs = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  // A server is measured as it runs all day: its compiler has finished after some thousand requests.
  for (const target of Object.values(targets)) await warmUp(scenario, target, settings);
  for (let i = 0; i < settings.rounds; i++) {
    const order = Object.keys(targets);
    if (i % 2) order.reverse();
    for (const name of order)
      runs[name].push(await load(scenario, targets[name], settings, settings.milliseconds));
  }
  const ratioOf = (over, under) => median(over.map((each, i) => each.perSecond / under[i].perSecond));
  return {
    name: scenario.name,
    ratio: ratioOf(runs.api, runs.bare),
    ...summary(runs.api),
    bare: summary(runs.bare),
    apiRssMb: await large.apiRssMb(),
    ...(runs.small && { costAgainstFew: ratioOf(runs.small, runs.api) }),
  };
}

async function warmUp(scenario, target, settings) {
  let sent = 0;
  while (sent < settings.warmUp)
    sent += (await load(scenario, target, settings, Math.min(3_000, settings.milliseconds * 2))).latencies
      .length;
}

async function load(scenario, { port, place, credentials }, { connections }, milliseconds) {
  await scenario.prepare?.(place);
  const requests = scenario.requests(place);
  const next = () => {
    const request = requests();
    return request && bytesOf(request, credentials);
  };
  const result = await fire({ port, connections, milliseconds, next, expect: scenario.expect });
  if (result.failed || result.latencies.length === 0)
    throw new Error(
      `${scenario.name}: ${result.failed} of ${result.latencies.length} answers were not ${scenario.expect}, first: ` +
        result.firstFailure,
    );
  return result;
}

function summary(runs) {
  const latencies = runs.flatMap((each) => each.latencies).sort((a, b) => a - b);
  return {
    requestsPerSecond: Math.round(median(runs.map((each) => each.perSecond))),
    p50Ms: round(percentile(latencies, 0.5)),
    p99Ms: round(percentile(latencies, 0.99)),
  };
}

function print(rows, { few }) {
  const table = rows.map((row) => ({
    row: row.name,
    ratio: row.ratio.toFixed(2),
    'req/s': row.requestsPerSecond,
    'p50 ms': row.p50Ms,
    'p99 ms': row.p99Ms,
    'bare req/s': row.bare.requestsPerSecond,
    'bare p50 ms': row.bare.p50Ms,
    [`cost vs ${few} practices`]: row.costAgainstFew?.toFixed(2) ?? '',
    'api RSS MB': row.apiRssMb,
  }));
  console.table(table);
}
