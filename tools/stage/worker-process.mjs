// A worker process: its configuration comes as an argument, and it says when it has started.
import { constants, setPriority } from 'node:os';
import { dist } from './built.mjs';

const { config, timing } = JSON.parse(process.argv[2]);
const { startWorker } = dist('apps/worker/src/worker.js');
const { validateConfig } = dist('libs/platform/src/config/load-config.js');

// As main.ts of the worker does.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
try {
  const worker = await startWorker(validateConfig(config, ['databaseJobUrl']), timing);
  process.send('started');
  // It ends with the process that started it.
  process.once('disconnect', () => process.exit(1));
  process.once('SIGTERM', () => worker.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${error}\n`);
  process.exit(1);
}
