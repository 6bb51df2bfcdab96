import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTree } from './copy-tree';
import { makeRoom } from './testing/room';

let room: string;
let from: string;
let base: string;

beforeEach(async () => {
  room = await makeRoom();
  from = join(room, 'from');
  base = join(room, 'cache', 'copy');
  await mkdir(join(from, 'bin'), { recursive: true, mode: 0o700 });
  await writeFile(join(from, 'bin', 'program'), 'program', { mode: 0o700 });
  await writeFile(join(from, 'data'), 'data', { mode: 0o600 });
  await writeFile(join(from, 'static.a'), 'only for compilers');
  await symlink('data', join(from, 'link'));
});

afterEach(() => rm(room, { recursive: true, force: true }));

const modeOf = async (path: string): Promise<number> => (await lstat(path)).mode & 0o777;

it('a private tree is copied once, readable for every user, without compiler files', async () => {
  let copies = 0;
  const target = await copyTree(from, base, () => void copies++);
  expect(await copyTree(from, base, () => void copies++)).toBe(target);
  expect(copies).toBe(1);
  expect((await readdir(target)).sort()).toEqual(['bin', 'data', 'link']);
  expect(await readFile(join(target, 'link'), 'utf8')).toBe('data');
  expect(await modeOf(target)).toBe(0o755);
  expect(await modeOf(join(target, 'bin', 'program'))).toBe(0o755);
  expect(await modeOf(join(target, 'data'))).toBe(0o644);
});

it('concurrent copies produce one complete copy and leave no drafts', async () => {
  const targets = await Promise.all(Array.from({ length: 8 }, () => copyTree(from, base, () => undefined)));
  expect(new Set(targets).size).toBe(1);
  expect(await readdir(join(room, 'cache'))).toHaveLength(1);
  expect((await readdir(targets[0]!)).sort()).toEqual(['bin', 'data', 'link']);
  expect(await readFile(join(targets[0]!, 'bin', 'program'), 'utf8')).toBe('program');
});

it('a copy with missing files is repaired', async () => {
  const target = await copyTree(from, base, () => undefined);
  await rm(join(target, 'data'));
  expect(await copyTree(from, base, () => undefined)).toBe(target);
  expect(await readFile(join(target, 'data'), 'utf8')).toBe('data');
  expect(await readdir(join(room, 'cache'))).toHaveLength(1);
});

it('a copy that others can write, or that links elsewhere, is refused', async () => {
  const target = await copyTree(from, base, () => undefined);
  await rm(target, { recursive: true });
  await symlink(from, target);
  await expect(copyTree(from, base, () => undefined)).rejects.toThrow(/was not made by this user/);
});
