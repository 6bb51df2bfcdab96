import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asRoot, compile, FAST, query, startInChild, tellAndWait, useRoom } from './testing/room';

const room = useRoom();

/** Where root puts a copy of PostgreSQL that other users can run. */
const copies = async (): Promise<string[]> =>
  (await readdir('/var/cache').catch(() => [])).filter((name) => name.startsWith('quarterdeck-postgres-'));

describe('users and locations', () => {
  asRoot('works as an ordinary user, and root goes on as that user', async () => {
    const directory = room.newDirectory();
    const options = { dataDirectory: directory, settings: FAST };
    const user = { uid: 1, gid: 1 };
    await tellAndWait(await startInChild(room.program, options, user), 'stop');
    const byRoot = await room.start(directory);
    expect((await stat(`/proc/${byRoot.pid}`)).uid).toBe(1);
    await byRoot.stop();
    await tellAndWait(await startInChild(room.program, options, user), 'stop');
  });

  asRoot(
    'works as root below a private home, with the install script not run, from a copy made once',
    async () => {
      const before = await copies();
      const home = join(room.path, 'home');
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
    const own = await compile(join(room.path, 'readonly'), 'copy');
    const home = join(room.path, 'cache-home');
    await mkdir(home);
    await chmod(home, 0o777);
    const started = await startInChild(
      own,
      { dataDirectory: room.newDirectory(), settings: FAST },
      { uid: 65534, gid: 65534, env: { HOME: home, TMPDIR: tmpdir() } },
    );
    expect(started.progress[0]).toMatch(/^Copying PostgreSQL to .*library links are missing/);
    expect(await readdir(join(home, '.cache'))).toHaveLength(1);
    await tellAndWait(started, 'stop');
  });
});
