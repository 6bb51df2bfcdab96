'use strict';
// node --require tools/typescript-register.cjs file.ts: runs our TypeScript as the build would compile it.
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
const { sourceOptions } = require('./swc-options.cjs');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...sourceOptions(filename),
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
