'use strict';
// Jest runs CommonJS. Our TypeScript and the ESM-only packages (Nest 12 among them) become CommonJS through
// SWC; CommonJS packages pass as they are, which is most of node_modules and costs nothing.
const { transformSync, version } = require('@swc/core');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { sourceOptions } = require('./swc-options.cjs');

const thisFile = readFileSync(__filename, 'utf8');
const typeOfFolder = new Map();

function isEsmFolder(folder) {
  if (!typeOfFolder.has(folder)) {
    const manifest = join(folder, 'package.json');
    const parent = dirname(folder);
    const esm = existsSync(manifest)
      ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
      : parent !== folder && isEsmFolder(parent);
    typeOfFolder.set(folder, esm);
  }
  return typeOfFolder.get(folder);
}

function optionsFor(filename) {
  if (/\.tsx?$/.test(filename)) return sourceOptions(filename);
  if (!filename.endsWith('.mjs') && (filename.endsWith('.cjs') || !isEsmFolder(dirname(filename))))
    return null;
  return {
    filename,
    swcrc: false,
    configFile: false,
    jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
    module: { type: 'commonjs' },
  };
}

/** ES modules often declare their own __dirname, which collides with the one a CommonJS module is given. */
function withoutCollisions(source) {
  return /\b(const|let|var)\s+__(dirname|filename)\b/.test(source)
    ? source.replace(/\b__(dirname|filename)\b/g, '__esm_$1')
    : source;
}

/** A CommonJS package may load an ES module with import(), which needs a flag inside Jest: require it instead. */
function withoutDynamicImport(source) {
  const load =
    '(async (id) => { const m = require(id); return m && m.__esModule ? m : { ...m, default: m }; })(';
  return source.replace(/(?<![.\w$])import\(/g, load);
}

module.exports = {
  process(source, filename) {
    const options = optionsFor(filename);
    if (!options) return { code: withoutDynamicImport(source) };
    return transformSync(withoutCollisions(source), { ...options, sourceMaps: 'inline' });
  },
  getCacheKey(source, filename) {
    const key = [thisFile, version, filename, source, JSON.stringify(optionsFor(filename))];
    return createHash('sha1').update(key.join('\0')).digest('hex');
  },
};
