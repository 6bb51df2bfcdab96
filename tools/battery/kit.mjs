// The kit that the short forms in the test suite stand on, from its sources.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './built.mjs';

const require = createRequire(import.meta.url);
require('../typescript-register.cjs');

export const kit = (name) => require(join(root, `apps/worker/src/spec-${name}.ts`));

/** Arguments for Node that run a worker of the built server, with the memory that docker-compose.yml gives it. */
export const BUILT_WORKER = ['--max-old-space-size=128', join(root, 'tools/battery/worker.mjs')];
