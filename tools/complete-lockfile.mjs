// node tools/complete-lockfile.mjs, after a dependency has changed.
// A registry mirror can lack packages for other platforms. npm then leaves them out of the lockfile, and `npm ci` refuses
// it everywhere. This writes them back, with the exact version that their parent asks for.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { packages } = lock;
const added = [];
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (
      packages[`node_modules/${name}`] ||
      packages[`${parent}/node_modules/${name}`] ||
      !/^\d/.test(version)
    )
      continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      optional: true,
      ...platform(name),
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Added ${added.join(', ')}.` : 'Nothing was missing.');

/** The platform stands in the name: @swc/core-darwin-arm64. */
function platform(name) {
  const os = /darwin/.test(name)
    ? 'darwin'
    : /win32|windows/.test(name)
      ? 'win32'
      : /android|freebsd|openharmony|linux/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|riscv64|ppc64|s390x|loong64|arm/.exec(name.slice(name.indexOf('/')))?.[0];
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}
