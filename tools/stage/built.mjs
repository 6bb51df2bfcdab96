// The built server, and what is said about the machine that it runs on.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

export const root = join(here, '../..');
export const dist = (path) => require(join(root, 'dist', path));

/** Builds the server, unless `--built` among the arguments says that it was; returns the other arguments. */
export function build(args) {
  if (!args.includes('--built'))
    execFileSync(process.execPath, [join(root, 'tools/build-server.mjs')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  return args.filter((arg) => arg !== '--built');
}

/** How busy the machine is. */
export const load = () => `load average ${loadavg()[0].toFixed(1)}`;
