import { defaultChain } from '@quarterdeck/domain/chain-map';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { diagnosis, type Diagnosis } from '../testing/diagnose';

const start = { key: 'work_starts', name: 'Engineering starts work', state: 'flows', note: '' };
const broken = { key: 'sold', name: 'Sales sells it', state: 'breaks', note: 'Nobody tells sales.' };
const revenue = { key: 'revenue', name: 'Revenue is impacted', state: 'flows', note: '' };

describe('the chain map of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let d: Diagnosis;
  beforeEach(async () => {
    practice = await test.practice();
    d = await diagnosis(test, practice);
  });

  const map = (person = practice.owner) => d.get(`${d.of}/chain-map`, person);
  const put = (version: number | undefined, stages: unknown, person = practice.owner) =>
    d.request('put', `${d.of}/chain-map`, version, { stages }, person);

  it('a new chain map follows its template', async () => {
    const { body, headers } = await map().expect(200);
    expect(body).toEqual({
      engagementId: d.engagementId,
      stages: defaultChain('systems_operator').map((stage) => ({ ...stage, findings: [] })),
      visibility: 'private',
      publishedAt: null,
      updatedAt: null,
      version: 1,
    });
    expect(headers.etag).toBe('"1"');
  });

  it('a chain map is replaced whole: stages added, renamed, moved and removed, breaks marked', async () => {
    const added = { name: 'Legal reviews it', state: 'flows' };
    const { body } = await put(1, [start, added, { ...broken, name: 'Sold' }, revenue]).expect(200);
    expect(body.stages).toEqual([
      { ...start, findings: [] },
      { ...added, key: expect.stringMatching(/^[a-z0-9-]{36}$/), note: '', findings: [] },
      { ...broken, name: 'Sold', findings: [] },
      { ...revenue, findings: [] },
    ]);
    expect(body).toMatchObject({ version: 2, updatedAt: expect.any(String) });
    expect((await map().expect(200)).body).toEqual(body);
    const moved = await put(
      2,
      [...body.stages].reverse().map((stage) => ({ ...stage, findings: undefined })),
    ).expect(200);
    expect(moved.body.stages).toEqual([...body.stages].reverse());
    const events = await sql(
      test.database.admin,
      `select action, client_id from audit_event where tenant_id = $1 and record_type = 'chain_map'`,
      [practice.tenantId],
    );
    expect(events).toEqual(Array(2).fill({ action: 'chain_map.changed', client_id: d.clientId }));
  });

  it('one of two simultaneous changes wins, even for the first change', async () => {
    const first = await Promise.all([put(1, [start, revenue]), put(1, [start, broken, revenue])]);
    expect(first.map(({ status }) => status).sort()).toEqual([200, 412]);
    await put(undefined, [start, revenue]).expect(428);
    await put(1, [start, revenue]).expect(412);
    await put(2, [start, revenue]).expect(200);
  });

  it('findings are linked to their stage, and removing the stage unlinks them', async () => {
    const { id, statement } = await d.finding({ chainStage: 'sold' });
    const { body } = await put(1, [start, broken, revenue]).expect(200);
    expect(body.stages[1].findings).toEqual([{ id, statement, visibility: 'private' }]);
    await put(2, [start, revenue]).expect(200);
    expect((await d.get(`/v1/findings/${id}`).expect(200)).body).toMatchObject({
      chainStage: null,
      version: 2,
    });
    await d.request('patch', `/v1/findings/${id}`, 2, { chainStage: 'sold' }).expect(400);
  });

  it.each([
    [[start], '/stages'],
    [Array(21).fill({ name: 'x', state: 'flows' }), '/stages'],
    [[start, { ...start, name: 'Again' }], '/stages/1/key'],
    [[start, { ...revenue, name: ' ' }], '/stages/1/name'],
    [[start, { ...revenue, state: 'bends' }], '/stages/1/state'],
    [[start, { ...revenue, key: 'No spaces' }], '/stages/1/key'],
    [[start, { ...revenue, note: 'x'.repeat(501) }], '/stages/1/note'],
    [[start, { ...revenue, findings: [] }], '/stages/1/findings'],
    ['all', '/stages'],
  ])('a chain map with %j is refused at %s', async (stages, pointer) => {
    const { body } = await put(1, stages).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('a published map shows only published findings, even if the map was never edited', async () => {
    const founder = await practice.person('founder', [d.clientId]);
    await map(founder).expect(404);
    const shown = await d.published({ chainStage: 'sold' });
    await d.finding({ chainStage: 'sold', statement: 'Secret' });
    const publications = `${d.of}/chain-map/publications`;
    const published = await d.request('post', publications, 1, {}).expect(201);
    expect(published.body).toMatchObject({ visibility: 'published', version: 2 });
    const seen = (await map(founder).expect(200)).body;
    expect(seen.stages.map(({ findings }: { findings: unknown[] }) => findings).flat()).toEqual([
      { id: shown.id, statement: shown.statement, visibility: 'published' },
    ]);
    const page = await d.get(`${d.of}/published-diagnosis`).expect(200);
    expect(page.body.chainMap).toEqual(seen);
    expect((await d.request('post', publications, 2, {}).expect(409)).body.code).toBe('chain_map.published');
    await put(2, [start, revenue], founder).expect(404);
    await d.request('delete', publications, 2).expect(200);
    await map(founder).expect(404);
  });

  it("AC-36: other clients' and practices' chain maps are 404", async () => {
    await d.request('post', `${d.of}/chain-map/publications`, 1, {}).expect(201);
    const other = await practice.client('Other');
    for (const person of [
      await practice.person('founder', [other]),
      await practice.person('associate', [other]),
      (await test.practice()).owner,
    ]) {
      await map(person).expect(404);
      await put(2, [start, revenue], person).expect(404);
    }
  });
});
