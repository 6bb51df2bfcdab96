import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { diagnosis, type Diagnosis, sso, usd } from '../testing/diagnose';

describe('findings of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let d: Diagnosis;
  beforeEach(async () => {
    practice = await test.practice();
    d = await diagnosis(test, practice);
  });

  const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);
  const actions = () =>
    sql(
      test.database.admin,
      `select action, client_id from audit_event where tenant_id = $1 and record_type = 'finding' order by seq`,
      [practice.tenantId],
    );

  it('a finding is recorded with evidence, private and audited', async () => {
    const evidence = [{ text: 'Sales notes', url: 'https://crm.example/1', asOf: d.today }];
    const body = await d.finding({ evidence, chainStage: 'sold' });
    expect(body).toEqual({
      id: expect.any(String),
      engagementId: d.engagementId,
      clientId: d.clientId,
      ...sso,
      evidence,
      chainStage: 'sold',
      visibility: 'private',
      founderSummary: null,
      publishedAt: null,
      resolvedOn: null,
      recordedBy: { id: practice.owner.userId, name: 'A owner' },
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      version: 1,
    });
    const read = await d.get(`/v1/findings/${body.id}`).expect(200);
    expect(read.body).toEqual(body);
    expect(read.headers.etag).toBe('"1"');
    expect(await actions()).toEqual([{ action: 'finding.recorded', client_id: d.clientId }]);
  });

  it('a finding may lack cost, effort and evidence: they are null, never 0', async () => {
    const least = { monthlyCost: null, effortHours: undefined };
    expect(await d.finding(least)).toMatchObject({ monthlyCost: null, effortHours: null, evidence: [] });
  });

  it('a change updates given fields, clears null ones and needs the current version', async () => {
    const { id } = await d.finding({ chainStage: 'sold' });
    const path = `/v1/findings/${id}`;
    const changes = {
      statement: 'It costs one renewal.',
      monthlyCost: null,
      chainStage: null,
      system: 'data_ai',
    };
    const { body } = await d.request('patch', path, 1, changes).expect(200);
    expect(body).toMatchObject({ ...changes, confidence: 'high', effortHours: 60, version: 2 });
    await d.request('patch', path, undefined, changes).expect(428);
    await d.request('patch', path, 1, changes).expect(412);
    await d.request('patch', `/v1/findings/${uuid()}`, 1, changes).expect(404);
  });

  it.each([
    [{ system: 'sales' }, '/system'],
    [{ statement: '  ' }, '/statement'],
    [{ statement: 'x'.repeat(501) }, '/statement'],
    [{ confidence: 'sure' }, '/confidence'],
    [{ monthlyCost: usd(0) }, '/monthlyCost/amount'],
    [{ monthlyCost: { amount: 5, currency: 'EUR' } }, '/monthlyCost/currency'],
    [{ effortHours: 0 }, '/effortHours'],
    [{ effortHours: 1.5 }, '/effortHours'],
    [{ chainStage: 'nowhere' }, '/chainStage'],
    [{ founderSummary: 'x'.repeat(281) }, '/founderSummary'],
    [{ evidence: [{ text: 'x', url: 'http://crm.example', asOf: '2026-01-01' }] }, '/evidence/0/url'],
    [{ evidence: [{ text: 'x', url: 'javascript:alert(1)', asOf: '2026-01-01' }] }, '/evidence/0/url'],
    [{ evidence: [{ text: 'x', asOf: '2099-01-01' }] }, '/evidence/0/asOf'],
    [{ evidence: 'hearsay' }, '/evidence'],
    [{ visibility: 'published' }, '/visibility'],
  ])('a finding with %j is refused at %s, recorded or changed', async (wrong, pointer) => {
    const record = await d.request('post', `${d.of}/findings`, undefined, { ...sso, ...wrong }).expect(400);
    expect(pointers(record.body)).toContain(pointer);
    const { id } = await d.finding();
    const change = await d.request('patch', `/v1/findings/${id}`, 1, wrong).expect(400);
    expect(pointers(change.body)).toContain(pointer);
  });

  it('publishing needs a founder summary, and a founder sees the finding only while published', async () => {
    const founder = await practice.person('founder', [d.clientId]);
    const { id } = await d.finding();
    const [path, publications] = [`/v1/findings/${id}`, `/v1/findings/${id}/publications`];
    const refused = await d.request('post', publications, 1, {}).expect(409);
    expect(refused.body.code).toBe('finding.summary_missing');
    await d.request('patch', path, 1, { founderSummary: 'Two renewals wait for this.' }).expect(200);
    await d.get(path, founder).expect(404);
    expect((await d.get(`${d.of}/findings`, founder).expect(200)).body.data).toEqual([]);

    const { body } = await d.request('post', publications, 2, {}).expect(201);
    expect(body).toMatchObject({ visibility: 'published', publishedAt: expect.any(String), version: 3 });
    expect((await d.get(path, founder).expect(200)).body).toEqual(body);
    expect((await d.get('/v1/findings', founder).expect(200)).body.data).toEqual([body]);
    expect((await d.request('post', publications, 3, {}).expect(409)).body.code).toBe('finding.published');
    const cleared = await d.request('patch', path, 3, { founderSummary: null }).expect(409);
    expect(cleared.body.code).toBe('finding.summary_missing');
    await d.request('delete', publications, 3, undefined, founder).expect(404);

    expect((await d.request('delete', publications, 3).expect(200)).body).toMatchObject({
      visibility: 'private',
      publishedAt: null,
    });
    await d.get(path, founder).expect(404);
    expect((await actions()).map(({ action }) => action)).toEqual([
      'finding.recorded',
      'finding.changed',
      'finding.published',
      'finding.unpublished',
    ]);
  });

  it('a finding can be deleted while nothing refers to it', async () => {
    const [free, focus] = [await d.finding(), await d.finding()];
    await d.request('delete', `/v1/findings/${free.id}`, 9).expect(412);
    await d.request('delete', `/v1/findings/${free.id}`, 1).expect(204);
    await d.get(`/v1/findings/${free.id}`).expect(404);
    await d.request('post', `${d.of}/install-focuses`, undefined, { findingId: focus.id }).expect(201);
    const { body } = await d.request('delete', `/v1/findings/${focus.id}`, 1).expect(409);
    expect(body.code).toBe('finding.in_use');
    await d.get(`/v1/findings/${focus.id}`).expect(200);
  });

  it('findings are listed latest first by engagement, client and system, in pages', async () => {
    const other = await diagnosis(test, practice);
    const [a, b, c] = [await d.finding(), await d.finding({ system: 'data_ai' }), await d.finding()];
    const elsewhere = await other.finding({ system: 'data_ai' });
    const ids = async (path: string) =>
      (await d.get(path).expect(200)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids(`${d.of}/findings`)).toEqual([c.id, b.id, a.id]);
    expect(await ids(`${d.of}/findings?system=data_ai`)).toEqual([b.id]);
    expect(await ids('/v1/findings')).toEqual([elsewhere.id, c.id, b.id, a.id]);
    expect(await ids('/v1/findings?system=data_ai')).toEqual([elsewhere.id, b.id]);
    expect(await ids(`/v1/findings?clientId=${d.clientId}`)).toEqual([c.id, b.id, a.id]);
    expect(await ids(`/v1/findings?clientId=${d.clientId}&system=data_ai`)).toEqual([b.id]);
    expect(await ids(`/v1/findings?clientId=${uuid()}`)).toEqual([]);
    const first = await d.get('/v1/findings?limit=3').expect(200);
    expect(await ids(`/v1/findings?limit=3&cursor=${first.body.nextCursor}`)).toEqual([a.id]);
    await d.get('/v1/findings?system=sales').expect(400);
    await d.get('/v1/findings?clientId=x').expect(400);
  });

  it("AC-36: another client's or practice's findings are 404", async () => {
    const other = await diagnosis(test, practice);
    const theirs = await other.published();
    for (const person of [
      await practice.person('founder', [d.clientId]),
      await practice.person('associate', [d.clientId]),
      (await test.practice()).owner,
    ]) {
      await d.get(`/v1/findings/${theirs.id}`, person).expect(404);
      await d.get(`${other.of}/findings`, person).expect(404);
      expect((await d.get('/v1/findings', person).expect(200)).body.data).toEqual([]);
      await d.request('patch', `/v1/findings/${theirs.id}`, 2, { statement: 'x' }, person).expect(404);
      await d.request('delete', `/v1/findings/${theirs.id}`, 2, undefined, person).expect(404);
      await d.request('post', `${other.of}/findings`, undefined, sso, person).expect(404);
    }
  });
});
