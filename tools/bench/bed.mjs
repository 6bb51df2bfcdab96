// What the benchmark runs on: one PostgreSQL with two databases (50 practices, and the number asked for), and for each an
// api process; for the large one the bare handler too.
import { fork, spawn } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from './fill.mjs';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const dist = (path) => require(join(root, 'dist', path));
const secret = 'a secret of the benchmark, long enough to be accepted';

export async function startBed(practices) {
  const { startEmbeddedPostgres } = dist('libs/platform/src/embedded-postgres/index.js');
  const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory: directory,
    settings: { shared_buffers: '256MB' },
  });
  const places = [];
  const stop = async () => {
    await Promise.all(places.map((place) => place.stop()));
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    console.log(`Filling 50 and ${practices} practices with 8 clients each …`);
    for (const [name, count] of [
      ['small', 50],
      ['large', practices],
    ])
      places.push(await startPlace(postgres, name, count));
    return { small: places[0], large: places[1], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPlace(postgres, name, practices) {
  const { provision, loginUrls } = dist('libs/platform/src/database/provision.js');
  const { migrate } = dist('libs/platform/src/database/migrate.js');
  const { migrations } = dist('migrations/index.js');
  const { ROLES, scopesOf } = dist('libs/domain/src/roles.js');
  const database = `bench_${name}`;
  const passwords = { owner: 'owner', http: 'http', auth: 'auth', job: 'job' };
  await provision(postgres.url('postgres'), database, passwords);
  const urls = loginUrls(postgres.url('postgres'), database, passwords);
  const roleScopes = Object.fromEntries(ROLES.map((role) => [role, scopesOf(role)]));
  await migrate({ ownerUrl: urls.owner, migrations, roleScopes, secret });
  const filled = await fill(postgres.url(database), practices, { longLog: name === 'large' });
  const api = await startApi(urls);
  const bare = await startBare(postgres.url(database));
  return {
    ...filled,
    apiPort: api.port,
    barePort: bare.port,
    apiRssMb: () => residentMb(api.process.pid),
    async stop() {
      api.process.kill('SIGKILL');
      bare.process.kill('SIGKILL');
      await filled.close();
    },
  };
}

async function startApi(urls) {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      // As in the image that we ship.
      NODE_OPTIONS: '--max-old-space-size=256',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      QUARTERDECK_SECRET: secret,
      NODE_ENV: 'development',
      MAILBOX_DIRECTORY: join(tmpdir(), 'quarterdeck-bench-mailbox'),
      DATABASE_HTTP_URL: urls.http,
      DATABASE_AUTH_URL: urls.auth,
    },
  });
  for (let i = 0; i < 100; i++) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { port, process: child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('The api did not start.');
}

function startBare(url) {
  const child = fork(new URL('./bare.mjs', import.meta.url).pathname, {
    env: { ...process.env, BARE_DATABASE_URL: url },
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }) => resolve({ port, process: child }));
    child.once('exit', () => reject(new Error('The bare handler did not start.')));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function residentMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}
