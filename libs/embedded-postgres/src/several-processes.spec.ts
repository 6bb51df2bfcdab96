import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes';
import { FAST, isRootOnLinux, killHard, query, startInChild, tellAndWait, useRoom } from './testing/room';

const room = useRoom();

describe('one data directory and several processes', () => {
  it('one of two simultaneous starters gets the directory, and the other learns who has it', async () => {
    const directory = room.newDirectory();
    const results = await Promise.allSettled([
      startInChild(room.program, { dataDirectory: directory, settings: FAST }),
      startInChild(room.program, { dataDirectory: directory, settings: FAST }),
    ]);
    const [winner] = results.filter((each) => each.status === 'fulfilled');
    const [loser] = results.filter((each) => each.status === 'rejected');
    const holder = winner!.value.child.pid;
    expect(String(loser?.reason)).toContain(`${directory} is already in use by process ${holder}.`);
    await expect(room.start(directory)).rejects.toThrow(`already in use by process ${holder}`);
    await tellAndWait(winner!.value, 'stop');
    await room.start(directory);
  });

  it("a killed process's running server is taken over", async () => {
    const directory = room.newDirectory();
    const left = await startInChild(room.program, { dataDirectory: directory, settings: FAST });
    await query(left.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await killHard(left.child);
    expect(await query(left.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    const progress: string[] = [];
    const next = await room.start(directory, { onProgress: (line: string) => progress.push(line) });
    expect(progress).toEqual([
      `Stopping PostgreSQL (process ${left.pid}) that an earlier start left running.`,
    ]);
    expect(next.pid).not.toBe(left.pid);
    expect(await isAlive(left.pid)).toBe(false);
    expect(await query(next.url(), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });

  it('starting ignores another program that reused the PID in postmaster.pid', async () => {
    const directory = room.newDirectory();
    const first = await room.start(directory);
    const pidFile = join(directory, 'data', 'postmaster.pid');
    const content = await readFile(pidFile, 'utf8');
    await first.stop();
    const { uid, gid } = await stat(join(directory, 'data'));
    // Of the same user, because PostgreSQL itself ignores numbers of processes it may not signal.
    const other = spawn('sleep', ['60'], isRootOnLinux ? { uid, gid } : {});
    try {
      await writeFile(pidFile, content.replace(/^\d+/, String(other.pid)));
      const { url } = await room.start(directory);
      expect(await query(url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(await isAlive(other.pid!)).toBe(true);
    } finally {
      other.kill();
    }
  });

  it("a process that reused a dead owner's PID is not taken for the owner", async () => {
    const directory = room.newDirectory();
    await (await room.start(directory)).stop();
    await writeFile(
      join(directory, 'owner.json'),
      JSON.stringify({ pid: process.pid, started: '1', id: '' }),
    );
    await room.start(directory);
  });
});
