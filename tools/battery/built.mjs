// The built server, and what is said about the machine that it runs on.
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

export const root = join(here, '../..');
export const dist = (path) => require(join(root, 'dist', path));

/** How busy the machine is. */
export const load = () => `load average ${loadavg()[0].toFixed(1)}`;
