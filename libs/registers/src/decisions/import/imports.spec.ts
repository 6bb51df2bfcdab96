import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { readZip, ZIP_START } from '@quarterdeck/platform/zip/read-zip';
import { writeZip } from '@quarterdeck/platform/zip/write-zip';
import { type DecisionPlace, decisionPlace, decisionsOf } from '../../testing/decisions';
import type { DecisionListDto } from '../record/decisions.dto';
import type { DecisionImportDto } from './imports.dto';

const folder = join(__dirname, 'madr/fixtures');
const fixtures = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const adr = (status: string, more = '') =>
  `---\nstatus: ${status}\n---\n# A choice\n\n## Context\n\nWhy.\n\n## Decision\n\nThis.\n${more}`;

/** What an archive holds; how far it is compressed is not its content. */
async function textsIn(archive: Buffer): Promise<Record<string, string>> {
  const limits = { files: 100, inflated: 10_000_000, ratio: 1_000, free: 10_000_000 };
  const whole = { files: 100, bytes: 10_000_000 };
  const { files } = await readZip(archive, limits, () => true, ZIP_START, whole);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

describe('importing decisions', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
  });

  const path = (query = '', { engagementId } = place) =>
    `/v1/engagements/${engagementId}/decision-imports${query}`;
  const send = (
    files: { name: string; text: string }[],
    query = '',
    person = practice.owner,
    where = place,
  ) => test.as(person).post(path(query, where)).send({ files });
  const sendZip = (zip: Buffer, query = '') =>
    test.as(practice.owner).post(path(query)).set('Content-Type', 'application/zip').send(zip);
  const imported = async (
    files: { name: string; text: string }[],
    query = '',
    where = place,
  ): Promise<DecisionImportDto> => (await send(files, query, practice.owner, where).expect(201)).body;
  const listOf = async (
    where = place,
    person: TestPerson = practice.owner,
  ): Promise<DecisionListDto['data']> =>
    (await test.as(person).get(`/v1/engagements/${where.engagementId}/decisions?limit=100`).expect(200)).body
      .data;
  const exported = async (where = place, person: TestPerson = practice.owner): Promise<Buffer> => {
    const answer = await test
      .as(person)
      .get(`/v1/engagements/${where.engagementId}/decisions-export`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="decisions.zip"');
    return answer.body;
  };

  it('a dry run reports the result and writes nothing', async () => {
    const dry = await imported(fixtures, '?dryRun=true');
    expect(dry).toMatchObject({ dryRun: true, imported: 25, leftOut: [] });
    expect(dry.files[0]).toMatchObject({
      name: '0001-madr-4-full.md',
      number: 'D-1',
      state: 'accepted',
      decisionId: null,
      problems: [],
    });
    expect(dry.files.find(({ name }) => name === '0016-unknown-sections.md')!.notes).toContainEqual({
      line: 23,
      what: 'Risks',
      why: 'MADR has no such section; it is kept under More Information.',
    });
    expect(await listOf()).toEqual([]);
  });

  it('a folder is imported with numbers, states and successors, marked as imported instead of approved', async () => {
    const { files } = await imported(fixtures);
    const list = await listOf();
    expect(list).toHaveLength(25);
    expect(list.at(-1)).toMatchObject({
      number: 'D-1',
      state: 'accepted',
      title: 'Keep invoices in PostgreSQL',
      visibility: 'private',
    });
    const byName = new Map(files.map((file) => [file.name, file]));
    const six = await decisionsOf(test, practice.owner).get(
      byName.get('0006-nygard-superseded.md')!.decisionId!,
    );
    expect(six).toMatchObject({
      number: 'D-6',
      state: 'superseded',
      supersededBy: { number: 'D-7', title: 'Deploy before noon' },
    });
    const one = await decisionsOf(test, practice.owner).get(files[0]!.decisionId!);
    expect(one.timeline).toMatchObject([{ kind: 'imported', reason: '0001-madr-4-full.md' }]);
    expect(one).toMatchObject({
      approvedRevision: 1,
      decidedAt: '2026-02-11T11:00:00+00:00',
      waitingOn: null,
    });
    expect(one.revision).toMatchObject({ state: 'accepted', approver: null });
    expect(byName.get('2024-05-06-dated-name.md')).toMatchObject({ number: 'D-26' });
    expect(byName.get('adr-0008-prefix-and-levels.md')).toMatchObject({ state: 'draft' });
    const [audit] = await sql<{ n: number }>(
      test.database.admin,
      `select count(*)::int as n from audit_event where tenant_id = $1 and action = 'decision.imported'`,
      [practice.tenantId],
    );
    expect(audit!.n).toBe(25);
    const next = await decisionsOf(test, practice.owner).record(place.engagementId);
    expect(next.number).toBe('D-27');
  });

  it('an export imports as the same decisions', async () => {
    const first = await imported(fixtures);
    const zip = await exported();
    const other = await decisionPlace(
      test.database.admin,
      practice,
      await practice.client('Acme', 'Europe/Berlin'),
    );
    const answer = await test
      .as(practice.owner)
      .post(path('', other))
      .set('Content-Type', 'application/zip')
      .send(zip)
      .expect(201);
    const second = answer.body as DecisionImportDto;
    expect(second).toMatchObject({ imported: 25, leftOut: [{ name: 'README.md' }] });
    expect(second.files.flatMap(({ notes }) => notes)).toEqual([]);
    const get = decisionsOf(test, practice.owner).get;
    for (const [index, { decisionId }] of first.files.entries()) {
      const [a, b] = [await get(decisionId!), await get(second.files[index]!.decisionId!)];
      expect(b.revision.contentHash).toBe(a.revision.contentHash);
      for (const field of [
        'number',
        'state',
        'title',
        'raisedAt',
        'decidedAt',
        'neededBy',
        'costOfDelayPerWeek',
      ] as const)
        expect([field, b[field]]).toEqual([field, a[field]]);
      expect(b.supersededBy?.number).toBe(a.supersededBy?.number);
    }
    expect(await textsIn(await exported(other))).toEqual(await textsIn(zip));
  });

  it('a taken number is replaced by the next, with a note', async () => {
    await imported([{ name: '0003-x.md', text: adr('accepted') }]);
    const again = await imported([
      { name: '0003-x.md', text: adr('accepted') },
      { name: '20240101-y.md', text: adr('draft') },
    ]);
    expect(again.files.map(({ number }) => number)).toEqual(['D-4', 'D-5']);
    expect(again.files[0]!.notes.map(({ why }) => why)).toEqual([
      'A file of this name was imported before, as D-3.',
      'D-3 is taken, so it becomes D-4.',
    ]);
  });

  it('an import writes all or nothing, and skips files only on request', async () => {
    const files = [
      { name: '1-x.md', text: adr('accepted') },
      { name: '2-empty.md', text: ' ' },
      { name: '3-long.md', text: adr('draft', 'x'.repeat(10_001)) },
    ];
    const refused = await send(files).expect(422);
    expect(refused.body).toMatchObject({
      code: 'import.has_problems',
      errors: [{ pointer: '2-empty.md' }, { pointer: '3-long.md' }],
    });
    expect(await listOf()).toEqual([]);
    expect(await imported(files, '?leaveOut=true')).toMatchObject({ imported: 1 });
    expect(await listOf()).toHaveLength(1);
    await send([files[1]!], '?leaveOut=true').expect(422);
  });

  it('an import runs once per idempotency key', async () => {
    const key = uuid();
    const zip = await writeZip([{ name: '1-x.md', text: adr('accepted') }], new Date(0));
    const other = await writeZip([{ name: '1-y.md', text: adr('accepted') }], new Date(0));
    const first = await sendZip(zip).set('Idempotency-Key', key).expect(201);
    const second = await sendZip(zip).set('Idempotency-Key', key).expect(201);
    expect(second.body).toEqual(first.body);
    expect((await sendZip(other).set('Idempotency-Key', key).expect(422)).body.code).toBe(
      'idempotency.mismatch',
    );
    expect(await listOf()).toHaveLength(1);
  });

  it('500 files are imported at once', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      name: `${String(index + 1).padStart(4, '0')}-choice.md`,
      text: fixtures[index % fixtures.length]!.text,
    }));
    const zip = await writeZip(many, new Date(0));
    const start = performance.now();
    const answer = await sendZip(zip).expect(201);
    process.stdout.write(`import: 500 files, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    expect(answer.body.imported).toBe(500);
  });

  it('latency counts only if the file has both dates', async () => {
    await imported([
      { name: '1-x.md', text: adr('accepted\ndate: 2026-03-16') },
      {
        name: '2-y.md',
        text: adr(
          'accepted\nquarterdeck-raised-at: 2026-03-02T09:00:00Z\nquarterdeck-decided-at: 2026-03-16T09:00:00Z',
        ),
      },
    ]);
    const { body } = await test
      .as(practice.owner)
      .get(`/v1/decision-latency?clientId=${place.clientId}`)
      .expect(200);
    expect(body.categories).toMatchObject([{ n: 1, medianDays: 14 }]);
  });

  it('only insiders of the client can import', async () => {
    const file = { name: '1-x.md', text: adr('accepted') };
    await send([file], '', await practice.person('founder', [place.clientId])).expect(404);
    await send([file], '', (await test.practice()).owner).expect(404);
    await send([file], '', await practice.person('associate', [await practice.client('Third')])).expect(404);
    await send([file], '', await practice.person('associate', [place.clientId])).expect(201);
  });

  it('a founder sees published imports as approved', async () => {
    const owner = decisionsOf(test, practice.owner);
    const { files } = await imported([
      {
        name: '1-x.md',
        text: adr('accepted').replace('---\n#', 'quarterdeck-founder-summary: We chose.\n---\n#'),
      },
      { name: '2-y.md', text: adr('accepted') },
    ]);
    const [one, two] = [await owner.get(files[0]!.decisionId!), await owner.get(files[1]!.decisionId!)];
    await owner.change('post', `${one.id}/publications`, one.version, {}).expect(201);
    const founder = await practice.person('founder', [place.clientId]);
    const text = await test.as(founder).get(`/v1/decisions/${one.id}/markdown`).expect(200);
    expect(text.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(text.headers['content-disposition']).toBe('attachment; filename="0001-a-choice.md"');
    expect(text.text).toContain('status: accepted');
    await test.as(founder).get(`/v1/decisions/${two.id}/markdown`).expect(404);
    const names = (await exported(place, founder)).toString('latin1');
    expect(names).toContain('0001-a-choice.md');
    expect(names).not.toContain('0002-');
  });
});
