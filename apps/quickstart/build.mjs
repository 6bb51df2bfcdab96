// Builds what the sources in this checkout have become since the last build.
import { spawn } from 'node:child_process';
import { constants, existsSync, readFileSync } from 'node:fs';
import { access, lstat, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const nx = join(root, 'node_modules/nx');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const sources = ['apps', 'libs', 'migrations', 'tools', 'nx.json', 'package-lock.json', 'tsconfig.base.json'];
const lock = join(root, 'dist/.building');
const stamp = join(root, 'dist/.built');

/** Its message is a sentence for the person at the terminal. */
export class BuildFailure extends Error {}

/** What Nx prints is shown only when it fails. */
export async function build() {
  for (const folder of ['', 'dist', '.nx'].map((name) => join(root, name)).filter(existsSync)) {
    await access(folder, constants.W_OK).catch(() => {
      throw new BuildFailure(
        `No permission to write in ${folder}: start as the user who owns it, or give yourself the right to.`,
      );
    });
  }
  await alone(async () => {
    // Nx empties and fills dist again even when nothing has changed, under the feet of a server that runs from it.
    if (await isBuilt()) return;
    await rm(stamp, { force: true });
    const began = Date.now();
    await buildAll();
    await writeFile(stamp, String(began));
  });
}

async function buildAll() {
  const { bin } = JSON.parse(readFileSync(join(nx, 'package.json'), 'utf8'));
  const { code, output } = await run([join(nx, bin.nx), 'run-many', '-t', 'build']);
  if (code === 0) return;
  if (/ENOSPC|EDQUOT|No space left/i.test(output)) {
    throw new BuildFailure(`The disk that holds ${root} is full. Free some space and start again.`);
  }
  if (/EACCES|EPERM|Permission denied/i.test(output)) {
    throw new BuildFailure(
      `No permission to write in ${root}: an earlier start by another user left its files in dist and .nx. Delete both, then start again.`,
    );
  }
  process.stderr.write(`\n${output}\n`);
  throw new BuildFailure('The build failed; what it printed is above.');
}

/** Whether nothing was written, moved or deleted in the sources since the last build began. */
async function isBuilt() {
  const began = Number(await readFile(stamp, 'utf8').catch(() => 0));
  return began > 0 && (await lastChange(sources.map((name) => join(root, name)))) < began;
}

/** In milliseconds since 1970; the time of a folder tells what was deleted in it. */
async function lastChange(paths) {
  const changes = await Promise.all(
    paths.map(async (path) => {
      const stat = await lstat(path);
      if (!stat.isDirectory()) return stat.ctimeMs;
      const within = (await readdir(path)).map((name) => join(path, name));
      return Math.max(stat.ctimeMs, await lastChange(within));
    }),
  );
  return Math.max(0, ...changes);
}

/** Two starts from one checkout build one after the other. */
async function alone(work) {
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
