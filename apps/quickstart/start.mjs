// `npm start`: builds what is not built yet, then runs everything in this process.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildFailure, build, nx, root } from './build.mjs';

const port = Number(process.env.PORT || 3000);

if (!isSupported(process.versions.node)) {
  fail(
    `Quarterdeck needs Node 20.19 or later, 22.13 or later, or 24.11 or later; this is ${process.versions.node}. ` +
      'Install one of them (https://nodejs.org), then start again.',
  );
}
if (!existsSync(nx)) fail('The packages are not installed yet. Run "npm ci" first, then start again.');
if (!Number.isInteger(port) || port < 1 || port > 65535) fail('PORT must be a number from 1 to 65535.');
if (await isTaken(port)) {
  fail(
    `Port ${port} is taken by another program, perhaps by Quarterdeck itself (http://localhost:${port}). ` +
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}
stopWithNpm();
await step('Building', build).catch((error) => {
  if (error instanceof BuildFailure) fail(error.message);
  throw error;
});
const { main } = await import(pathToFileURL(join(root, 'dist/apps/quickstart/src/main.js')).href);
await main(step);

function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return (
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 13) ||
    (major === 24 && minor >= 11) ||
    major > 24
  );
}

function isTaken(wanted) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}

/** The shell between npm and this process passes no SIGTERM on: it ends, and nobody would tell this process. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    if (!process.emit('SIGTERM')) process.exit(0);
  }, 500);
  watch.unref();
}

/** One line for each thing that takes time, with the seconds that it takes; they count up on a terminal. */
async function step(label, work) {
  const started = Date.now();
  const seconds = (digits) => `${((Date.now() - started) / 1000).toFixed(digits)} s`;
  const show = (end, digits) =>
    process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}  ${label} ... ${seconds(digits)}${end}`);
  const timer = process.stdout.isTTY ? setInterval(show, 1000, '', 0) : undefined;
  if (timer) show('', 0);
  try {
    const result = await work();
    show('\n', 1);
    return result;
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
