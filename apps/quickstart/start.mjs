// `npm start`: builds what is not built yet, then runs everything in this process.
import { spawn } from 'node:child_process';
import { constants, existsSync, readFileSync } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const port = Number(process.env.PORT || 3000);
const nx = join(root, 'node_modules/nx');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
await step('Building', build);
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

/** Nx builds only what has changed. What it prints is shown only when it fails. */
async function build() {
  for (const folder of ['', 'dist', '.nx'].map((name) => join(root, name)).filter(existsSync)) {
    await access(folder, constants.W_OK).catch(() =>
      fail(
        `No permission to write in ${folder}: start as the user who owns it, or give yourself the right to.`,
      ),
    );
  }
  const { bin } = JSON.parse(readFileSync(join(nx, 'package.json'), 'utf8'));
  const { code, output } = await alone(() => run([join(nx, bin.nx), 'run-many', '-t', 'build']));
  if (code === 0) return;
  if (/ENOSPC|EDQUOT|No space left/i.test(output)) {
    fail(`The disk that holds ${root} is full. Free some space and start again.`);
  }
  if (/EACCES|EPERM|Permission denied/i.test(output)) {
    fail(
      `No permission to write in ${root}: an earlier start by another user left its files in dist and .nx. Delete both, then start again.`,
    );
  }
  process.stderr.write(`\n${output}\n`);
  fail('The build failed; what it printed is above.');
}

/** Two starts from one checkout build one after the other: each empties the folders that it writes. */
async function alone(work) {
  const lock = join(root, 'dist/.building');
  await mkdir(dirname(lock), { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const builder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (builder && !isAlive(builder)) await rm(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NODE_ENV: 'production',
      FORCE_COLOR: '0',
    };
    // A group of its own, so that stopping ends all of its processes.
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => {
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        child.kill();
      }
      process.stdout.write('\nStopped.\n');
      process.exit(0);
    };
    signals.forEach((signal) => process.once(signal, stop));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.once('error', reject);
    child.once('close', (code) => {
      signals.forEach((signal) => process.off(signal, stop));
      resolve({ code, output });
    });
  });
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
