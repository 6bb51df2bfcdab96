import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../../..');
const notShipped = /\.spec\.tsx?$|\/(testing|e2e|contract)\/|\.d\.ts$|schema\.ts$/;

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.includes('node_modules'));
}

const texts = new Map(
  ['libs', 'apps', 'migrations', 'tools']
    .flatMap(sourcesBelow)
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);
const product = [...texts].filter(([file]) => !notShipped.test(file) && !file.endsWith('.oracle.ts'));

function exportsOf(pattern: RegExp) {
  return [...texts]
    .filter(([file]) => /^libs\/domain\/src\//.test(file) && pattern.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => ({
        file,
        name: name!,
      })),
    );
}

const mentions = (text: string, name: string) => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

describe('the rules library', () => {
  it('has no rule that only tests run', () => {
    const rules = exportsOf(/(?<!\.oracle|\.spec)\.ts$/);
    expect(rules.length).toBeGreaterThan(100);
    const unused = rules.filter(
      ({ file, name }) => !product.some(([user, text]) => mentions(text, name) > (user === file ? 1 : 0)),
    );
    expect(unused).toEqual([]);
  });

  it('compares every oracle with its twin in the database', () => {
    const specs = [...texts].filter(
      ([file]) => file.endsWith('.spec.ts') && !file.startsWith('libs/domain/'),
    );
    const alone = exportsOf(/\.oracle\.ts$/).filter(
      ({ file, name }) =>
        !specs.some(([, text]) => mentions(text, name) > 0) && mentions(texts.get(file)!, name) < 2,
    );
    expect(alone).toEqual([]);
  });
});
