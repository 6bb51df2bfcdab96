// npm run chaos -- reminders | dst: what the promise of docs/reliability.md rests on. Each command tells its options in
// its own file, and ends with 1 when the promise was broken.
// npm run chaos -- --smoke: each command in its shortest form, with every kind of fault once.
// With --built nothing is built before.
import { build } from '../stage/built.mjs';
import { cleanly } from '../stage/cleanly.mjs';
import { hasQueue } from '../stage/kit.mjs';

const COMMANDS = ['reminders', 'dst'];
const FEW_REMINDERS = '--due 20 --kills 1 --crashes 1 --freezes 1 --workers 2 --lease 3 --redis-outage 2';
const FEW_ZONES =
  '--from 2026 --to 2027 --zones Europe/Berlin,America/New_York,Australia/Lord_Howe,Africa/Casablanca';

const args = build(process.argv.slice(2));
const [command, ...options] = args;
if (command !== '--smoke' && !COMMANDS.includes(command)) {
  console.error(`Say which: npm run chaos -- ${COMMANDS.join(' | ')} | --smoke`);
  process.exit(2);
}
await cleanly('chaos', () => (command === '--smoke' ? smoke() : start(command, options)));

async function start(name, given) {
  const { run } = await import(`./${name}.mjs`);
  return run(given);
}

async function smoke() {
  let holds = await start('dst', FEW_ZONES.split(' '));
  for (const queue of ['postgresql', 'redis'].filter(hasQueue))
    holds = (await start('reminders', [...FEW_REMINDERS.split(' '), '--queue', queue])) && holds;
  return holds;
}
