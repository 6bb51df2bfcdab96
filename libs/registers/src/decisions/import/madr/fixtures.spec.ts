import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAdr } from './parse-adr';
import { printAdr } from './print-adr';

const folder = join(__dirname, 'fixtures');
const names = readdirSync(folder).sort();
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const read = (name: string) => parseAdr(name, textOf(name));
const chosenOf = (name: string) => read(name).understood.content.options.find(({ chosen }) => chosen)?.title;

describe('MADR files of every format', () => {
  it.each([
    ['0001-madr-4-full.md', 1, 'Keep invoices in PostgreSQL', 'accepted', '2026-02-11', 'PostgreSQL', 3],
    ['0002-madr-4-bare.md', 2, 'Send mail through one provider', 'draft', null, 'One provider', 2],
    [
      '0003-madr-3.md',
      3,
      'Share the customer list with the reseller',
      'rejected',
      '2023-06-01',
      'Share figures only',
      2,
    ],
    [
      '0004-madr-2.md',
      4,
      'Use feature flags for risky releases',
      'accepted',
      '2021-09-14',
      'Flags in the database',
      2,
    ],
    ['0005-nygard.md', 5, 'Record what we decide', 'accepted', '2020-04-03', undefined, 0],
    ['0006-nygard-superseded.md', 6, 'Deploy on Fridays', 'superseded', '2020-05-08', undefined, 0],
    ['0007-nygard-supersedes.md', 7, 'Deploy before noon', 'accepted', '2020-11-20', undefined, 0],
    ['adr-0008-prefix-and-levels.md', 8, 'Host in one region', 'proposed', null, undefined, 0],
    ['009_underscores_and_h1.md', 9, 'Pay vendors once a month', 'accepted', '2022-01-17', undefined, 0],
    ['0010-bullet-status.md', 10, 'Move the backups', 'superseded', '2022-03-02', undefined, 0],
    [
      '0011-front-matter-superseded.md',
      11,
      'Move the backups again',
      'superseded',
      '2022-08-30',
      undefined,
      0,
    ],
    ['0012-broken-front-matter.md', 12, 'Deploy with a flag', 'superseded', '2022-08-30', undefined, 0],
    ['0013-no-status-no-date.md', 13, 'Name services after what they do', 'draft', null, undefined, 0],
    ['0014-no-title.md', 14, 'No title', 'draft', null, undefined, 0],
    ['0015-no-sections.md', 15, 'Buy, do not build, the helpdesk', 'draft', null, undefined, 0],
    [
      '0016-unknown-sections.md',
      16,
      'Sign in with the company account',
      'accepted',
      '2024-03-19',
      undefined,
      0,
    ],
    ['0017-options-as-headings.md', 17, 'Choose the queue', 'accepted', null, 'Option B: PostgreSQL', 2],
    [
      '0018-underlined-headings.md',
      18,
      'Keep the old interface for a year',
      'deprecated',
      null,
      undefined,
      0,
    ],
    ['0019-code-and-comments.md', 19, 'Format code on commit', 'accepted', null, undefined, 0],
    ['0020-chosen-is-not-listed.md', 20, 'Pick a chart library', 'accepted', null, 'Canvas by hand', 4],
    ['0021-status-with-words.md', 21, 'Wait with the data warehouse', 'draft', null, undefined, 0],
    [
      '2024-05-06-dated-name.md',
      null,
      'Freeze the interface in December',
      'accepted',
      '2024-05-06',
      undefined,
      0,
    ],
    ['0023-table-of-metadata.md', 23, 'Review access every quarter', 'accepted', '2025-10-01', undefined, 0],
    ['0024-bold-metadata.md', 24, 'Answer tickets within a day', 'proposed', '2025-01-07', undefined, 0],
    ['0025-quarterdeck.md', 25, 'Host with one provider', 'accepted', '2026-03-16', 'One provider', 2],
  ])('%s', (name, number, title, state, date, chosen, options) => {
    const { understood, problems } = read(name);
    expect(problems).toEqual([]);
    expect(understood).toMatchObject({ number, state, date, content: { title } });
    expect(understood.content.options).toHaveLength(options);
    expect(chosenOf(name)).toBe(chosen);
  });

  it('every fixture has an expectation', () => expect(names).toHaveLength(25));

  it.each(names)('%s is stable after one read', (name) => {
    const first = read(name).understood;
    const printed = printAdr(first);
    const second = parseAdr(name, printed);
    expect(second.understood).toEqual(first);
    expect(printAdr(second.understood)).toBe(printed);
    expect(second.notes).toEqual([]);
  });

  it.each(names)('%s reads the same with Windows line endings', (name) => {
    expect(parseAdr(name, `\uFEFF${textOf(name).replace(/\n/g, '\r\n')}`)).toEqual(read(name));
  });

  it.each(names)('%s loses no word', (name) => {
    const words = (text: string): string[] =>
      text.replace(/<!--\s*(?:optional|This is an).*?-->/g, '').match(/[\p{L}\d]{5,}/gu) ?? [];
    const { understood, notes } = read(name);
    const kept = `${printAdr(understood)} ${JSON.stringify(notes)}`.toLowerCase();
    const lost = words(textOf(name)).filter((word) => !kept.includes(word.toLowerCase()));
    expect(lost.filter((word) => !expected.has(word))).toEqual([]);
  });
});

/** Words of the formats themselves: MADR 4 has another one, or another place, for them. */
const expected = new Set([
  'Accepted',
  ...[
    'Deciders',
    'deciders',
    'Validation',
    'Positive',
    'Negative',
    'Supercedes',
    'Supersedes',
    'approved',
    'Compliance',
  ],
  ...[
    'Background',
    'March',
    'Advantages',
    'Disadvantages',
    'Deploy',
    'review',
    'Fridays',
    'before',
    'because',
    'Status',
  ],
]);

describe('what the importer reports', () => {
  const notesOf = (name: string) => read(name).notes.map(({ line, what }) => [line, what]);

  it.each([
    ['0001-madr-4-full.md', []],
    ['0005-nygard.md', [[19, 'Each decision takes an hour longer. New people read instead of asking.']]],
    [
      '0012-broken-front-matter.md',
      [
        [5, ': nonsense'],
        [2, 'Status: superseded by [ADR-0001](0001-madr-4-full.md): see there'],
        [4, 'decision-makers: {list everyone involved in the decision}'],
      ],
    ],
    ['0013-no-status-no-date.md', [[null, 'Status']]],
    [
      '0016-unknown-sections.md',
      [
        [4, 'tags: security, access'],
        [13, 'Assumptions'],
        [23, 'Risks'],
      ],
    ],
    ['0021-status-with-words.md', [[3, 'Status: On hold until the audit is over']]],
  ])('%s', (name, notes) => expect(notesOf(name)).toEqual(notes));

  it('an empty file is refused', () => {
    expect(parseAdr('0001-x.md', '\uFEFF \n').problems).toMatchObject([{ what: 'The file is empty' }]);
  });

  it('supersession links are kept', () => {
    const seven = { number: 7, file: '0007-nygard-supersedes.md' };
    const six = { number: 6, file: '0006-nygard-superseded.md' };
    expect(read('0006-nygard-superseded.md').understood).toMatchObject({
      supersededBy: seven,
      supersedes: [],
    });
    expect(read('0007-nygard-supersedes.md').understood).toMatchObject({
      supersededBy: null,
      supersedes: [six],
    });
    expect(read('0011-front-matter-superseded.md').understood.supersededBy).toEqual({
      number: 1,
      file: null,
    });
  });

  it('a small text does not grow into a large one', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\n# Title\n`;
    expect(printAdr(parseAdr('1-x.md', bomb).understood).length).toBeLessThan(1000);
  });
});
