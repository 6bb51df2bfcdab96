// The kit that the short forms in the test suite stand on, from its sources.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './built.mjs';

// Workers inherit it, as docker-compose.yml sets it for them.
const malloc = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' };
Object.assign(process.env, { ...malloc, ...process.env });
const require = createRequire(import.meta.url);
require('../typescript-register.cjs');

export const kit = (name) => require(join(root, `apps/worker/src/spec-${name}.ts`));

/** Arguments for Node that run a worker of the built server, with the memory that docker-compose.yml gives it. */
export const BUILT_WORKER = [
  '--max-old-space-size=96',
  '--max-semi-space-size=4',
  join(root, 'tools/battery/worker.mjs'),
];
