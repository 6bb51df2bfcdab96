'use strict';
// node --require tools/typescript-register.cjs file.ts: runs our TypeScript as the build would compile it.
const { version } = require('@swc/core/package.json');
const { execFileSync } = require('node:child_process');
const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { root, sourceOptions } = require('./swc-options.cjs');

const cache = join(root, 'node_modules/.cache/quarterdeck-typescript');
mkdirSync(cache, { recursive: true });

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const options = { ...sourceOptions(filename), sourceMaps: 'inline' };
  const key = createHash('sha1')
    .update([version, JSON.stringify(options), source].join('\0'))
    .digest('hex');
  const place = join(cache, `${key}.js`);
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return isMainThread ? compile(source, options, place) : compileElsewhere(place);
  }
}

function compile(source, options, place) {
  const { code } = require('@swc/core').transformSync(source, options);
  // Another process may read it at the same time: it finds a whole file or none.
  const draft = `${place}.${randomUUID()}`;
  writeFileSync(draft, code);
  renameSync(draft, place);
  return code;
}

/**
 * The compiler is native code: a thread that is ended while it compiles could end the process. All libraries at once,
 * because a start costs more than most of them.
 */
function compileElsewhere(place) {
  execFileSync(process.execPath, [__filename]);
  return readFileSync(place, 'utf8');
}

if (require.main === module) {
  const libraries = join(root, 'libs');
  for (const file of readdirSync(libraries, { recursive: true }))
    if (/(?<!\.d|\.spec)\.ts$/.test(file)) compiled(join(libraries, file));
}
