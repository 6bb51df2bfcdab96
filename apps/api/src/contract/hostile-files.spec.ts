import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { CadenceModule } from '@quarterdeck/cadence/cadence.module';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { writeZip } from '@quarterdeck/platform/zip/write-zip';
import { RegistersModule } from '@quarterdeck/registers/registers.module';
import { type DecisionPlace, decisionPlace } from '@quarterdeck/registers/testing/decisions';

const MEGABYTE = 1_048_576;
const LINE = 23_000;
const filled = (part: string, size = MEGABYTE): string => part.repeat(Math.floor(size / part.length));
const spaced = (start: string): string => `${start}${' '.repeat(LINE)}x\n`;
const inLines = (text: string): string => filled(`${filled(text, LINE)}\n`, MEGABYTE - 100);

const calendar = (lines: string): string => `BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR\r\n`;
const event = (lines: string): string => `BEGIN:VEVENT\r\n${lines}END:VEVENT\r\n`;
const months = '1,2,3,4,5,6,7,8,9,10,11,12';
const costlyRule = `RRULE:FREQ=YEARLY;BYMONTH=${months};BYDAY=MO,TU,WE,TH,FR,SA,SU\r\n`;
const rules = (count: number) => event(`DTSTART;VALUE=DATE:19010101\r\n${costlyRule}`).repeat(count);
const body = MEGABYTE - 100;

const calendars: [what: string, text: string, answers: string[]][] = [
  ['one event of lines A:', calendar(event(filled('A:\r\n', body))), ['201']],
  ['one event of lines EXDATE', calendar(event(filled('EXDATE:20260101\r\n', body))), ['calendar.excessive']],
  ['4,999 rules of every day', calendar(rules(4999)), ['calendar.excessive']],
  // A fast machine works them out in time.
  ['200 rules of every day', calendar(rules(200)), ['file.too_slow', '201']],
  ['a name of a megabyte', calendar(event(`SUMMARY:${filled('\r\n a', body)}\r\n`)), ['201']],
  ['one line', `BEGIN:VCALENDAR\r\n${filled('A', body)}`, ['calendar.excessive']],
  ['5,000 events in one', calendar(filled('BEGIN:VEVENT\r\n', body)), ['calendar.unreadable']],
];

const decisions: [what: string, text: string][] = [
  ['a heading of spaces', `# a${' '.repeat(MEGABYTE - 4)}x`],
  ['many headings of spaces', filled(spaced('# a'))],
  ['many headings of hashes', filled(`# a ${'#'.repeat(LINE)}x\n`)],
  ['spaces in a date', `# a\n\n## Date\n\n${filled(spaced('2026-01-01'), MEGABYTE - 100)}`],
  ['lines of spaces', `# a\n\n## Context\n\n${filled(spaced(''), MEGABYTE - 100)}`],
  ['beginnings of a link in the status', `# a\n\n## Status\n\n${inLines('](')}`],
  ['brackets in the status', `# a\n\n## Status\n\n${inLines('[')}`],
  ['brackets in the front matter', `---\n${inLines('[')}---\n# a\n`],
  ['60,000 brackets in the front matter', `---\n${filled(`${'['.repeat(9)}\n`, 60_000)}---\n# a\n`],
  ['beginnings of a comment', filled(`# ${filled('<!--', LINE)}\n`)],
  ['20,000 options', `# a\n\n## Considered Options\n\n${filled('### b\n', 110_000)}`],
  ['20,000 sections', filled('## Context\nx\n', 120_000)],
  ['references to others', `# a\n\n## Status\n\nSupersedes\n${inLines('#1 ')}`],
  ['a key of every object', '---\nconstructor: a\nquarterdeck-constructor: b\n---\n# a\n'],
];

const costly = `# a\n\n## Considered Options\n\n${filled('### b\n', 110_000)}`;
const honest = `# a\n\n## Context\n\n${filled('An honest sentence of a decision.\n', 8_000)}`;
const archives: [what: string, count: number, text: string, answers: string[]][] = [
  ['60 files with a heading of spaces', 60, `# a${' '.repeat(20_000)}x`, ['201']],
  ['450 files of 20,000 options', 450, costly, ['file.too_slow', '201']],
  ['2,000 decisions', 2000, honest, ['201']],
  ['2,000 files of nonsense', 2000, filled('Status: x\n', 2_000), ['201']],
  ['a bomb', 1, 'a'.repeat(8 * MEGABYTE), ['zip.bomb']],
  ['a large bomb', 1, 'a'.repeat(60 * MEGABYTE), ['zip.too_large']],
];

/**
 * Time that the main thread has run. Other processes and threads take time from it, and a clock on the wall would count
 * that as blocking; where the system does not tell, only the clock is left.
 */
function ownMilliseconds(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** The longest that the event loop was kept from its timers while `work` went on. */
async function longestBlock(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = () => (isOver = true);
  void work.then(over, over);
  let longest = 0;
  for (let before = ownMilliseconds(); !isOver;) {
    await sleep(2);
    const now = ownMilliseconds();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}

describe('parsing hostile files at full size', () => {
  let t: TestApp;
  let practice: TestPractice;
  let place: DecisionPlace;
  beforeAll(async () => {
    t = await testApp([CadenceModule, RegistersModule, RegistersModule]);
    practice = await t.practice();
    place = await decisionPlace(t.database.admin, practice);
    // The parsers are loaded, and what the first request of its kind compiles is compiled.
    await send('holiday-imports', 'text/calendar', calendar(''));
    await send(
      'decision-imports',
      'application/zip',
      await writeZip([{ name: '1.md', text: 'x' }], new Date(0)),
    );
    await other();
  });
  afterAll(() => t.close());

  const other = () => t.as(practice.owner).get(`/v1/clients/${place.clientId}/holidays`).expect(200);
  const send = (
    route: 'holiday-imports' | 'decision-imports',
    type: string,
    file: string | Buffer,
    dryRun = true,
  ) => {
    const of =
      route === 'holiday-imports' ? `clients/${place.clientId}` : `engagements/${place.engagementId}`;
    const path = `/v1/${of}/${route}?dryRun=${dryRun}`;
    const request = t.as(practice.owner).post(path).set('Content-Type', type).send(file);
    // Answers are parsed when the time is taken: the client shares the thread of the api.
    return request.buffer(true).parse((response, done) => {
      void buffer(response as unknown as NodeJS.ReadableStream).then((bytes) => done(null, bytes));
    });
  };

  async function survives(request: ReturnType<typeof send>, answers: string[]): Promise<void> {
    const ends: string[] = [];
    const answer = request.then((response) => (ends.push('file'), response));
    const block = longestBlock(answer);
    await other().then(() => ends.push('other'));
    const { status, body: bytes } = await answer;
    const longest = await block;
    const said = JSON.parse(bytes.toString()) as { code: string; detail: string };
    expect(answers).toContain(status === 201 ? '201' : said.code);
    if (status !== 201) expect(said.detail).toMatch(/^[A-Z"].{20,}\.$/);
    if (said.code === 'file.too_slow') expect(ends).toEqual(['other', 'file']);
    expect(longest).toBeLessThan(100);
  }

  it.each(calendars)('a calendar with %s is answered within the limits', (_what, text, answers) =>
    survives(send('holiday-imports', 'text/calendar', text), answers),
  );

  it.each(decisions)('a decision with %s is answered within the limits', async (_what, text) => {
    const rest = filled(`\n${'y'.repeat(LINE)}`, Math.max(MEGABYTE - text.length, 0));
    const zip = await writeZip([{ name: '0001-a.md', text: text + rest }], new Date(0));
    await survives(send('decision-imports', 'application/zip', zip), ['201']);
  });

  it.each(archives)(
    'an archive with %s is answered within the limits',
    async (_what, count, text, answers) => {
      const files = Array.from({ length: count }, (_, n) => ({ name: `${n}.md`, text }));
      const zip = await writeZip(files, new Date(0));
      await survives(send('decision-imports', 'application/zip', zip, text !== honest), answers);
    },
    180_000,
  );
});
