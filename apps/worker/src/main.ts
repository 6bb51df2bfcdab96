import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { loadConfig } from '@quarterdeck/platform/config/load-config';
import { startWorker } from './worker';

/** A mistake of the operator is one sentence; anything else keeps its stack. */
function fail(error: unknown): never {
  const known = error instanceof Error && ['ConfigError', 'BootError'].includes(error.name);
  process.stderr.write(
    `${known || !(error instanceof Error) ? String(error) : (error.stack ?? error.message)}\n`,
  );
  process.exit(1);
}

async function main(): Promise<void> {
  // Beside an api on the same machine, a page comes before an email that can wait a moment.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const worker = await startWorker(loadConfig(['databaseJobUrl']));
  const stop = (): void => void worker.close().then(() => process.exit(0), fail);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch(fail);
