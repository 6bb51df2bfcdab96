import fc from 'fast-check';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { DECISION_STATES, DOORS } from '@quarterdeck/domain/decision';
import type { Adr } from './adr';
import { tidy } from './lines';
import { oneLine } from './titles';

/** Lines that mean something to the reader of a file, among lines that do not. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  fc.constantFrom(
    '# Heading',
    '## Context',
    '## Considered Options',
    '### Consequences',
    '### Option',
    '#### Pros',
    '\\# slash',
    '\\\\### two',
    'Context',
    'Decision',
    '---',
    '===',
    '- - -',
    '* item',
    '  * nested',
    '    * deeper',
    '1. first',
    '* Good, because it is small',
    '- Bad, because it is large',
    'Good, because',
    'Pros:',
    '**Cons**',
    'Chosen option: "A", because so',
    '\\Chosen option: B',
    '```ts',
    '```',
    '* ```',
    '~~~~',
    '<!-- note -->',
    '<!--',
    '-->',
    '| Status | Accepted |',
    '* Status: accepted',
    'because of it',
    '  indented',
    '\ttabbed',
    '',
    '',
  ),
);
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
const multiline = fc.array(line, { maxLength: 8 }).map((lines) => tidy(lines.map(plain).join('\n')));
const item = multiline.map((text) => text.trimStart()).filter((text) => text !== '');
const short = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '1. Keep it',
      'ADR-7: x',
      'C #',
      '#',
      '## x',
      '"quoted"',
      '**bold**',
      '```',
      '<!-- x -->',
      'a \\# #',
    ),
    fc.constantFrom(
      'Context',
      'Decision',
      '---',
      '* x',
      '[a](b.md)',
      '\\1. x',
      'Option A: x',
      'Option B: x',
      'x, because y',
    ),
  )
  .map((text) => oneLine(plain(text)))
  .filter((text) => text !== '');
const items = fc.array(item, { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const money = fc.record({ amount: fc.nat(), currency: fc.constantFrom('EUR', 'JPY', 'KWD') });
const option = fc.record({
  title: short,
  description: multiline,
  pros: items,
  neutral: items,
  cons: items,
  chosen: fc.boolean(),
});
const names = fc.array(short, { maxLength: 3 });

/** Decisions as they can be recorded: texts are tidy, titles are one line. */
export const anyAdr: fc.Arbitrary<Adr> = fc
  .record({
    number: fc.integer({ min: 1, max: 99_999 }),
    state: fc.constantFrom(...DECISION_STATES),
    date: maybe(day),
    raisedAt: maybe(instant),
    decidedAt: maybe(instant),
    actionedAt: maybe(instant),
    neededBy: maybe(day),
    costOfDelayPerWeek: maybe(money),
    supersedes: fc.constantFrom([], [{ number: 3, file: '0003-x.md' }]),
    supersededBy: fc.constantFrom(null, { number: 12, file: '0012-y.md' }),
    content: fc.record({
      title: short,
      category: fc.constantFrom(...DECISION_CATEGORIES),
      door: fc.constantFrom(...DOORS),
      founderSummary: fc.string({ unit: 'grapheme', maxLength: 80 }),
      context: multiline,
      drivers: items,
      options: fc.array(option, { maxLength: 4 }),
      rationale: multiline,
      consequences: fc.record({ positive: items, negative: items }),
      confirmation: multiline,
      moreInformation: multiline,
      decisionMakers: names,
      consulted: names,
      informed: names,
      preMortem: multiline,
      confidence: maybe(fc.integer({ min: 0, max: 100 })),
      reversalCost: maybe(money),
      reversalDeadline: maybe(day),
      spendPerMonth: maybe(money),
      expectedOutcome: maybe(fc.record({ metric: short, target: short, reviewOn: day })),
    }),
  })
  .map((adr) => ({ ...adr, supersededBy: adr.state === 'superseded' ? adr.supersededBy : null }));
