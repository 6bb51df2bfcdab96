import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import {
  FAST,
  forkStarter,
  killHard,
  query,
  serversOf,
  startInChild,
  tellAndWait,
  until,
  useRoom,
} from './testing/room';

const room = useRoom();

describe('a new database cluster', () => {
  it('a new cluster is UTF-8, checksummed, uses a portable collation and allows password logins on 127.0.0.1 only', async () => {
    const directory = room.newDirectory();
    const progress: string[] = [];
    const { url, port, host, password } = await room.start(directory, {
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

  it('the caller can override defaults, but not who may connect', async () => {
    const { url } = await room.start(room.newDirectory(), {
      settings: { ...FAST, max_connections: '20', listen_addresses: '*' },
    });
    const settings = `SELECT current_setting('max_connections') AS n, current_setting('listen_addresses') AS a`;
    expect(await query(url(), settings)).toEqual([{ n: '20', a: '127.0.0.1' }]);
  });

  it('a cluster is not created in a directory with other files, which stay', async () => {
    const directory = room.newDirectory();
    await mkdir(join(directory, 'data'), { recursive: true });
    await writeFile(join(directory, 'data', 'thesis.txt'), 'years of work');
    await expect(room.start(directory)).rejects.toThrow(/contains other files \(such as data\)/);
    expect(await readFile(join(directory, 'data', 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('a cluster is created again after its creator was killed', async () => {
    const directory = room.newDirectory();
    const child = forkStarter(room.program, { dataDirectory: directory, settings: FAST });
    const drafts = async (): Promise<string[]> =>
      (await readdir(directory).catch(() => [])).filter((name) => name.startsWith('initdb-'));
    await until(async () => {
      const [draft] = await drafts();
      return draft !== undefined && (await stat(join(directory, draft, 'data', 'base')).catch(() => 0)) !== 0;
    });
    await killHard(child);
    expect(await readdir(directory)).not.toContain('data');
    const next = await room.start(directory);
    expect(await query(next.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    // The orphaned initdb may have been holding its draft at that moment; the start after that has it.
    await next.stop();
    await room.start(directory);
    expect(await drafts()).toEqual([]);
  });
});

describe('starting and stopping the server', () => {
  it('stopping leaves no process, and a second start finds the data', async () => {
    const directory = room.newDirectory();
    const first = await room.start(directory);
    await query(first.url(), 'CREATE TABLE kept AS SELECT 42 AS n');
    expect(await serversOf(directory)).not.toEqual([]);
    // An open connection must not delay the stop.
    const idle = new Client({ connectionString: first.url() });
    const lost = new Promise((resolve) => void idle.on('error', resolve));
    await idle.connect();
    await Promise.all([first.stop(), first.stop(), lost]);
    await first.exited;
    expect(await serversOf(directory)).toEqual([]);
    const second = await room.start(directory);
    expect(await query(second.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    expect(second.password).toBe(first.password);
  });

  it('no process is left when the starter exits without stopping', async () => {
    const directory = room.newDirectory();
    const started = await startInChild(room.program, { dataDirectory: directory, settings: FAST });
    await tellAndWait(started, 'exit');
    await until(async () => (await serversOf(directory)).length === 0);
    expect(await readFile(join(directory, 'server.log'), 'utf8')).toMatch(/database system is shut down/);
  });

  it("the server survives Ctrl-C in the starter's process group", async () => {
    const directory = room.newDirectory();
    const started = await startInChild(
      room.program,
      { dataDirectory: directory, settings: FAST },
      { detached: true },
    );
    process.kill(-started.child.pid!, 'SIGINT');
    await sleep(300);
    expect(await query(started.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await tellAndWait(started, 'stop');
    expect(await serversOf(directory)).toEqual([]);
  });

  it('a server that ends by itself is reported and can be started again', async () => {
    const directory = room.newDirectory();
    const first = await room.start(directory);
    await query(first.url(), 'CREATE TABLE kept AS SELECT 42 AS n');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await room.start(directory);
    expect(await query(second.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });
});
