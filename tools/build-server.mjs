// Compiles the server's TypeScript to CommonJS in dist/, keeping the tree.
//   node tools/build-server.mjs                 everything
//   node tools/build-server.mjs libs/domain     one project (what each Nx build target runs)
import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import swcOptions from './swc-options.cjs';

const { root, sourceOptions } = swcOptions;
let replaced = 0;
const notShipped =
  /(^|\/)(testing|contract)\/|\.(spec|test)\.tsx?$|\.d\.ts$|(^|\/)(project|tsconfig)\.json$|\.snap$/;

const projects = process.argv.length > 2 ? process.argv.slice(2) : await everyServerProject();
const counts = await Promise.all(projects.map((project) => build(project.replace(/\/$/, ''))));
console.log(`Built ${counts.reduce((sum, count) => sum + count, 0)} files from ${projects.join(', ')}.`);

async function everyServerProject() {
  const below = async (folder) => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
  const all = [...(await below('libs')), ...(await below('apps')), 'migrations'];
  return all.filter((project) => project !== 'apps/portal' && existsSync(join(root, sourceFolder(project))));
}

function sourceFolder(project) {
  return project === 'migrations' ? project : `${project}/src`;
}

async function build(project) {
  const sources = (await filesBelow(join(root, sourceFolder(project)))).filter(
    (file) => !notShipped.test(file),
  );
  const written = (await Promise.all(sources.map(compile))).flat();
  await removeStale(join(root, 'dist', sourceFolder(project)), new Set(written));
  return sources.length;
}

async function compile(source) {
  const target = join(root, 'dist', relative(root, source));
  await mkdir(dirname(target), { recursive: true });
  if (!/\.tsx?$/.test(source)) {
    await copyFile(source, target);
    return [target];
  }
  const script = target.replace(/\.tsx?$/, '.js');
  const { code, map } = await transform(await readFile(source, 'utf8'), {
    ...sourceOptions(source),
    sourceFileName: relative(dirname(script), source),
    sourceMaps: true,
  });
  // Files are replaced one by one and never the whole folder, so that a running server keeps its modules.
  await Promise.all([
    replace(script, `${code}//# sourceMappingURL=${basename(script)}.map\n`),
    replace(`${script}.map`, map),
  ]);
  return [script, `${script}.map`];
}

/** In one step: a server that starts meanwhile reads the old file or the new one, never half of one. */
async function replace(target, content) {
  const next = join(root, 'dist/.new', `${process.pid}-${(replaced += 1)}`);
  await mkdir(dirname(next), { recursive: true });
  await writeFile(next, content);
  await rename(next, target);
}

/** A deleted or renamed source must not live on: TypeORM loads every migration it finds in dist. */
async function removeStale(folder, written) {
  const stale = (await filesBelow(folder)).filter((file) => !written.has(file));
  await Promise.all(stale.map((file) => rm(file)));
}

async function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
