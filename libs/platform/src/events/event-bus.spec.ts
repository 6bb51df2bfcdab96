import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(__dirname, '../../..');
const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(libs, file), 'utf8') }));

const events = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/^export const (\w+) = new DomainEvent</gm)].map(([, name]) => ({ file, name: name! })),
);
const without = (use: (name: string) => string) =>
  events.filter(({ name }) => !sources.some(({ text }) => new RegExp(use(name)).test(text)));

describe('events of the features', () => {
  it('are declared in the *.events.ts of their library', () => {
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter(({ file }) => !/^\w+\/src\/\w+\.events\.ts$/.test(file))).toEqual([]);
  });

  it('are all emitted', () => {
    expect(without((name) => `\\.emit\\(\\s*tx,\\s*${name}\\b`)).toEqual([]);
  });

  it('all have a listener', () => {
    expect(without((name) => `\\.on\\(\\s*${name}\\b`)).toEqual([]);
  });
});
