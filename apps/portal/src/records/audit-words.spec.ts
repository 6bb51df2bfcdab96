import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECISION_EVENTS } from '@quarterdeck/domain/decision';
import { deedOf } from './audit-words';

const root = join(__dirname, '../../../..');
const sources = ['libs', 'migrations'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|sql)$/.test(name) && !/spec|testing|node_modules/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** An action is written where it is audited, or in a constant that holds the one to audit. */
const places =
  /\baudit\((?!\w+ text)[^;]*?[,)]|\baction =[^;]+;|\bevents? ?[:=] ?\{[^}]+\}|\bevent: '[^']+'/g;

/** Every audit action found in the source. */
const actions = [
  ...sources.flatMap((text) =>
    [...text.matchAll(places)].flatMap(([place]) =>
      [...place.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action]) => action!),
    ),
  ),
  ...DECISION_EVENTS.map((kind) => `decision.${kind}`),
];

describe('the audit trail’s words', () => {
  it('finds the actions in the source', () => expect(new Set(actions).size).toBeGreaterThan(100));

  it.each([...new Set(actions)].sort())('%s has words', (action) => {
    expect(deedOf({ action, data: {} })).not.toBe(action);
  });
});
