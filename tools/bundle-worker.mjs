// node tools/bundle-worker.mjs FILE: the worker of the fault tests as one file, which starts in half the time.
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const { root, sourceOptions } = require('./swc-options.cjs');

const sources = {
  name: 'sources',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const options = { ...sourceOptions(id), module: { type: 'es6' } };
    // The SQL of the migrations stays where it is.
    const here = JSON.stringify(dirname(id));
    const placed = id.endsWith('migrations/index.ts') ? code.replaceAll('__dirname', here) : code;
    return { code: transformSync(placed, options).code, moduleType: 'js' };
  },
};
const bundle = await rolldown({
  cwd: root,
  input: 'apps/worker/src/testing/worker-process.ts',
  platform: 'node',
  logLevel: 'silent',
  plugins: [sources],
});
await bundle.write({
  file: process.argv[2],
  format: 'cjs',
  codeSplitting: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});
await bundle.close();
