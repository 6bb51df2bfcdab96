// npm run bench [-- --practices 500] [--few 50] [--long-log 100000] [--rounds 5] [--seconds 2] [--connections 16]
//   [--warm-up 6000] [--only 'cockpit,proof page'] [--json FILE]: pages and writes beside a bare handler, see pages.mjs.
// npm run bench -- cadence …: ten thousand reminders in one minute beside a bare loop, see cadence.mjs.
// npm run bench -- --smoke: every row of both, short and small. It looks at answers and not at times.
// With --built nothing is built before.
import { build } from '../stage/built.mjs';
import { cleanly } from '../stage/cleanly.mjs';

const SMALL_PAGES =
  '--practices 4 --few 2 --long-log 400 --rounds 1 --seconds 0.1 --connections 4 --warm-up 20';
const SMALL_CADENCE = '--due 20 --workers 1 --practices 2 --lateness 4 --watch 1';

const args = build(process.argv.slice(2));
await cleanly('bench', () => {
  if (args.includes('--smoke')) return smoke();
  if (args[0] === 'cadence') return start('cadence', args.slice(1));
  return start('pages', args);
});

async function start(mode, options) {
  const { run } = await import(`./${mode}.mjs`);
  return run(options);
}

async function smoke() {
  await start('pages', SMALL_PAGES.split(' '));
  return start('cadence', SMALL_CADENCE.split(' '));
}
