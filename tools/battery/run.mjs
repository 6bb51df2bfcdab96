// npm run battery -- reminders | dst | burst: what the promise of docs/reliability.md rests on. Each part tells its
// options in its own file, and ends with 1 when the promise was broken.
import { execFileSync } from 'node:child_process';

const PARTS = ['reminders', 'dst', 'burst'];
const [part, ...options] = process.argv.slice(2);
if (!PARTS.includes(part)) {
  console.error(`Say which: npm run battery -- ${PARTS.join(' | ')}`);
  process.exit(2);
}
execFileSync(process.execPath, ['tools/build-server.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { run } = await import(`./${part}.mjs`);
process.exitCode = (await run(options)) ? 0 : 1;
