'use strict';
// node --require tools/typescript-register.cjs file.ts: runs our TypeScript as the build would compile it.
const { version } = require('@swc/core/package.json');
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { root, sourceOptions } = require('./swc-options.cjs');

const cache = join(root, 'node_modules/.cache/quarterdeck-typescript');
mkdirSync(cache, { recursive: true });

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const options = { ...sourceOptions(filename), sourceMaps: 'inline' };
  const key = createHash('sha1')
    .update([version, JSON.stringify(options), source].join('\0'))
    .digest('hex');
  module._compile(compiled(join(cache, `${key}.js`), source, options), filename);
};

function compiled(place, source, options) {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(source, options);
    // Another process may read it at the same time: it finds a whole file or none.
    writeFileSync(`${place}.${process.pid}`, code);
    renameSync(`${place}.${process.pid}`, place);
    return code;
  }
}
