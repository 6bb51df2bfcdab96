// The kit that the short forms in the test suite stand on, from its sources.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './built.mjs';

const require = createRequire(import.meta.url);
require('../typescript-register.cjs');

export const kit = (name) => require(join(root, `apps/worker/src/testing/${name}.ts`));

/** Whether reminders can wait in this queue here; says so when they cannot. */
export function hasQueue(name) {
  if (name === 'postgresql') return true;
  if (name === 'redis') return kit('redis').hasRedis('the queue');
  throw new Error('--queue is postgresql or redis.');
}
