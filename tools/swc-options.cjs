'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

// tsconfig.base.json is the only place that lists the aliases; SWC wants the targets without "./".
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const aliases = Object.fromEntries(
  Object.entries(paths).map(([alias, targets]) => [
    alias,
    targets.map((target) => target.replace(/^\.\//, '')),
  ]),
);

/** How our own TypeScript becomes CommonJS: the same for the build and for the tests. */
function sourceOptions(filename) {
  return {
    filename,
    cwd: root,
    root,
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx'), decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      baseUrl: root,
      paths: aliases,
    },
    module: { type: 'commonjs' },
  };
}

module.exports = { root, sourceOptions };
