import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes';
import { FAST, isRootOnLinux, killHard, query, startInChild, tellAndWait, useRoom } from './testing/room';

const room = useRoom();

describe('one data directory, several processes', () => {
  it('gives it to one of two that start at the same time, and tells the other who has it', async () => {
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

  it('takes over from a killed process whose server still runs', async () => {
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

  it('starts although the number in postmaster.pid now belongs to another program, which it leaves alone', async () => {
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

  it('does not take a process that got the number of a dead owner for the owner', async () => {
    const directory = room.newDirectory();
    await (await room.start(directory)).stop();
    await writeFile(
      join(directory, 'owner.json'),
      JSON.stringify({ pid: process.pid, started: '1', id: '' }),
    );
    await room.start(directory);
  });
});
