// npm run bench [-- --json FILE] [--practices 500] [--rounds 5] [--seconds 2] [--warm-up 6000]
//   [--only 'cockpit,proof page']
// npm run bench -- cadence …: ten thousand reminders in one minute beside a bare loop, which is the burst of the battery.
// Measures the api against a bare node:http + pg handler that runs the same SQL without row security, in one run with
// interleaved rounds on one PostgreSQL, so that a noisy machine disturbs both alike.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startBed } from './bed.mjs';
import { fire } from './fire.mjs';
import { scenarios } from './scenarios.mjs';
import { median, percentile } from './statistics.mjs';

if (process.argv[2] === 'cadence') {
  const battery = ['tools/battery/run.mjs', 'burst', ...process.argv.slice(3)];
  process.exit(spawnSync(process.execPath, battery, { stdio: 'inherit' }).status ?? 1);
}
const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    practices: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
    'warm-up': { type: 'string', default: '6000' },
    only: { type: 'string' },
  },
});
const settings = {
  practices: Number(options.practices),
  rounds: Number(options.rounds),
  milliseconds: Number(options.seconds) * 1000,
  connections: Number(options.connections),
  warmUp: Number(options['warm-up']),
};

execFileSync(process.execPath, ['tools/build-server.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const bed = await startBed(settings.practices);
try {
  const rows = [];
  for (const scenario of scenarios.filter(
    ({ name }) => !options.only || options.only.split(',').includes(name),
  )) {
    rows.push(...(await measure(scenario)));
  }
  print(rows);
  if (options.json) await writeFile(options.json, `${JSON.stringify({ settings, rows }, null, 2)}\n`);
} finally {
  await bed.stop();
}

async function measure(scenario) {
  const { large, small } = bed;
  const targets = {
    api: { port: large.apiPort, place: large },
    bare: { port: large.barePort, place: large },
    ...(scenario.grows ? { small: { port: small.apiPort, place: small } } : {}),
  };
  const runs = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  // A server is measured as it runs all day: its compiler has finished after some thousand requests.
  for (const target of Object.values(targets)) await warmUp(scenario, target);
  for (let i = 0; i < settings.rounds; i++) {
    const order = Object.keys(targets);
    if (i % 2) order.reverse();
    for (const name of order) runs[name].push(await round(scenario, targets[name], settings.milliseconds));
  }
  const ratio = median(runs.api.map((run, i) => run.perSecond / runs.bare[i].perSecond));
  const row = {
    name: scenario.name,
    ratio,
    ...summary(runs.api),
    bare: summary(runs.bare),
    apiRssMb: await large.apiRssMb(),
  };
  if (runs.small)
    row.costAgainst50Practices = median(runs.small.map((run, i) => run.perSecond / runs.api[i].perSecond));
  return [row];
}

async function warmUp(scenario, target) {
  let sent = 0;
  while (sent < settings.warmUp) sent += (await round(scenario, target, 3000)).latencies.length;
}

async function round(scenario, { port, place }, milliseconds) {
  await scenario.prepare?.(place);
  const next = scenario.requests(place, port === place.barePort);
  const result = await fire({
    port,
    connections: settings.connections,
    milliseconds,
    next,
    expect: scenario.expect,
  });
  if (result.failed)
    throw new Error(
      `${scenario.name}: ${result.failed} answers were not ${scenario.expect}, first: ${result.firstFailure}`,
    );
  return result;
}

function summary(runs) {
  const latencies = runs.flatMap((run) => run.latencies).sort((a, b) => a - b);
  return {
    requestsPerSecond: Math.round(median(runs.map((run) => run.perSecond))),
    p50Ms: round2(percentile(latencies, 0.5)),
    p99Ms: round2(percentile(latencies, 0.99)),
  };
}

function round2(value) {
  return Math.round(value * 100) / 100;
}

function print(rows) {
  const table = rows.map((row) => ({
    row: row.name,
    ratio: row.ratio.toFixed(2),
    'req/s': row.requestsPerSecond,
    'p50 ms': row.p50Ms,
    'p99 ms': row.p99Ms,
    'bare req/s': row.bare.requestsPerSecond,
    'bare p50 ms': row.bare.p50Ms,
    'cost vs 50 practices': row.costAgainst50Practices?.toFixed(2) ?? '',
    'api RSS MB': row.apiRssMb,
  }));
  console.table(table);
}
