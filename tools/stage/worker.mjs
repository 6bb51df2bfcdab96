// A worker of the built server, with the memory that docker-compose.yml gives it.
import { join } from 'node:path';
import { root } from './built.mjs';

// Workers inherit it.
const malloc = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' };
Object.assign(process.env, { ...malloc, ...process.env });

/** Arguments for Node that run one. */
export const BUILT_WORKER = [
  '--max-old-space-size=96',
  '--max-semi-space-size=4',
  join(root, 'tools/stage/worker-process.mjs'),
];
