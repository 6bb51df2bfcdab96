import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');
const texts = new Map(
  ['libs', 'apps', 'migrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => [join(folder, file), readFileSync(join(root, folder, file), 'utf8')] as const),
  ),
);

function fileOf(from: string, name: string): string | undefined {
  const base = name.startsWith('.')
    ? join(dirname(from), name)
    : name.replace(/^@quarterdeck\/([^/]+)(?=\/|$)/, 'libs/$1/src');
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => texts.has(file));
}

/** `import type`, and a list of nothing but types: gone at run time. */
const isErased = (names: string) =>
  names.startsWith('type ') ||
  (names.startsWith('{') && names.split(/[{},]/).every((name) => !name.trim() || /^\s*type /.test(name)));

const imports = new Map(
  [...texts].map(([file, text]) => {
    const found = text.matchAll(/^(?:import|export) (?:([^;'"]*?) from )?'([^']+)';$/gm);
    const files = [...found]
      .filter(([, names]) => !isErased(names ?? ''))
      .map(([, , name]) => fileOf(file, name!));
    return [file, files.filter((each) => each !== undefined)] as const;
  }),
);

/** The first cycle on each way down from a file. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file)!) walk(next, [...way, file]);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

/** Types may refer to each other: they are gone when the modules load. */
describe('imports', () => {
  it('are resolved', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(4000);
  });

  it('form no cycle', () => {
    expect(cycles()).toEqual([]);
  });
});
