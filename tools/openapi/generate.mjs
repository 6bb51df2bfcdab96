// npm run openapi              writes apps/api/openapi.json and the types of libs/api-client
// npm run openapi -- --check   only says whether they are up to date
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import swcOptions from '../swc-options.cjs';
import { createDocument } from './document.mjs';
import { writeMetadata } from './metadata.mjs';

const { root } = swcOptions;

execFileSync(process.execPath, [join(root, 'tools/build-server.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const document = await writeMetadata()
  .then(createDocument)
  .catch((error) => {
    console.error(error.message);
    process.exit(1);
  });

const generated = '// Generated from apps/api/openapi.json by `npm run openapi`.\n';
const files = {
  'apps/api/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'libs/api-client/src/schema.ts': generated + astToString(await openapiTS(document)),
};

if (process.argv.includes('--check')) {
  const stale = [];
  for (const [file, content] of Object.entries(files)) {
    if ((await readFile(join(root, file), 'utf8').catch(() => '')) !== content) stale.push(file);
  }
  if (stale.length) {
    console.error(`${stale.join(' and ')} no longer match the controllers and DTOs: run "npm run openapi".`);
  }
  process.exit(stale.length ? 1 : 0);
}

for (const [file, content] of Object.entries(files)) await writeFile(join(root, file), content);
console.log(`Wrote ${Object.keys(files).join(' and ')}.`);
process.exit(0);
