import 'reflect-metadata';
import type { Config } from '@quarterdeck/platform/config/config';
import { validateConfig } from '@quarterdeck/platform/config/load-config';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { startWorker } from '../worker';

// A worker process for fault tests: its configuration comes as an argument, and it says when it has started.
const { config, timing } = JSON.parse(process.argv[2]!) as {
  config: Partial<Config>;
  timing: Partial<DeliveryTiming>;
};

startWorker(validateConfig(config, ['databaseJobUrl']), timing).then(
  (worker) => {
    process.send!('started');
    // Nobody is left to end it.
    process.once('disconnect', () => process.exit(1));
    process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
