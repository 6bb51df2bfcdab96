import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';

const arr = {
  kind: 'arr',
  money: { amount: 120_000_000, currency: 'USD' },
  asOf: '2026-01-01',
  source: 'Board deck',
  confidence: 'high',
};
const heads = { kind: 'headcount', count: 12, asOf: '2026-01-01', source: 'Founder', confidence: 'medium' };
const stage = { kind: 'stage', text: 'Series A', asOf: '2026-01-01', source: 'Founder', confidence: 'low' };

describe('client facts API', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', 'Europe/Berlin');
  });

  const post = (body: object, id = clientId) =>
    test.as(practice.owner).post(`/v1/clients/${id}/facts`).send(body);
  const list = async (query = '') =>
    (await test.as(practice.owner).get(`/v1/clients/${clientId}/facts${query}`).expect(200)).body;

  it('a fact is recorded with value, source and author, and audited', async () => {
    const { body } = await post(arr).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      ...arr,
      text: null,
      count: null,
      stale: true,
      ageInQuarters: expect.any(Number),
      recordedBy: { id: practice.owner.userId, name: 'A owner' },
      createdAt: expect.any(String),
    });
    expect((await post({ ...heads, text: null, money: null }).expect(201)).body).toMatchObject({
      count: 12,
      text: null,
      money: null,
    });
    expect((await post(stage).expect(201)).body).toMatchObject({
      text: 'Series A',
      count: null,
      money: null,
    });
    const events = await sql(
      test.database.admin,
      'select action, client_id from audit_event where tenant_id = $1',
      [practice.tenantId],
    );
    expect(events).toEqual(Array(3).fill({ action: 'client_fact.recorded', client_id: clientId }));
  });

  it('AC-19 a fact two or more fiscal quarters old is stale', async () => {
    const there = await practice.client('Acme', 'UTC');
    const quarterStart = (ago: number, firstMonth = 1) => {
      const now = new Date();
      const shift = (((now.getUTCMonth() + 1 - firstMonth) % 3) + 3) % 3;
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - shift - 3 * ago, 1))
        .toISOString()
        .slice(0, 10);
    };
    const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    for (const [asOf, ageInQuarters] of [
      [quarterStart(0), 0],
      [quarterStart(1), 1],
      [dayBefore(quarterStart(1)), 2],
      [quarterStart(2), 2],
      [dayBefore(quarterStart(2)), 3],
    ] as const) {
      const { body } = await post({ ...heads, asOf }, there).expect(201);
      expect(body).toMatchObject({ asOf, ageInQuarters, stale: ageInQuarters >= 2 });
    }
    await sql(test.database.admin, 'update client set fiscal_year_start_month = 2 where id = $1', [there]);
    const { body } = await post({ ...heads, asOf: dayBefore(quarterStart(1, 2)) }, there).expect(201);
    expect(body).toMatchObject({ ageInQuarters: 2, stale: true });
  });

  it('facts are listed latest first, or only the current one of each kind', async () => {
    const first = (await post(heads).expect(201)).body.id;
    const later = (await post({ ...heads, asOf: '2026-03-01', count: 14 }).expect(201)).body.id;
    const corrected = (await post({ ...heads, asOf: '2026-03-01', count: 15 }).expect(201)).body.id;
    const ofOtherKind = (await post({ ...stage, asOf: '2026-02-01' }).expect(201)).body.id;
    const ids = async (query: string) => (await list(query)).data.map(({ id }: { id: string }) => id);
    expect(await ids('')).toEqual([corrected, later, ofOtherKind, first]);
    expect(await ids('?current=false')).toHaveLength(4);
    expect(await ids('?current=true')).toEqual([corrected, ofOtherKind]);
    await test.as(practice.owner).get(`/v1/clients/${clientId}/facts?current=1`).expect(400);
  });

  it('paging stays stable while facts are added', async () => {
    for (let count = 0; count < 5; count += 1)
      await post({ ...heads, count, asOf: `2026-01-0${1 + Math.floor(count / 2)}` }).expect(201);
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: { data: { count: number }[]; nextCursor: string | null } = await list(
        `?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.data.map(({ count }) => count));
      cursor = page.nextCursor;
      await post({ ...heads, count: 99, asOf: '2026-02-01' }).expect(201);
    } while (cursor);
    expect(seen).toEqual([4, 3, 2, 1, 0]);
  });

  it.each([
    [{ ...heads, count: undefined }, '/count'],
    [{ ...heads, text: 'twelve' }, '/text'],
    [{ ...heads, count: 1.5 }, '/count'],
    [{ ...heads, count: -1 }, '/count'],
    [{ ...heads, count: 3_000_000_000 }, '/count'],
    [{ ...stage, text: ' ' }, '/text'],
    [{ ...stage, money: { amount: 1, currency: 'USD' } }, '/money'],
    [{ ...arr, money: { amount: 1, currency: 'EUR' } }, '/money/currency'],
    [{ ...arr, money: { amount: 1.5, currency: 'USD' } }, '/money/amount'],
    [{ ...arr, money: 5 }, '/money'],
    [{ ...arr, kind: 'mood' }, '/kind'],
    [{ ...arr, asOf: '2026-02-30' }, '/asOf'],
    [{ ...arr, asOf: '2099-01-01' }, '/asOf'],
    [{ ...arr, asOf: '2026-01-01T00:00:00Z' }, '/asOf'],
    [{ ...arr, source: '' }, '/source'],
    [{ ...arr, confidence: 'sure' }, '/confidence'],
    [{ ...arr, stale: false }, '/stale'],
  ])('a fact with %j is refused at %s and not written', async (body, pointer) => {
    const answer = await post(body).expect(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect((await list()).data).toEqual([]);
  });

  it('amounts up to the largest safe integer and negative cash are accepted', async () => {
    const cash = (amount: number) => ({ ...arr, kind: 'cash_position', money: { amount, currency: 'USD' } });
    for (const amount of [Number.MAX_SAFE_INTEGER, -250_000, 0]) {
      expect((await post(cash(amount)).expect(201)).body.money).toEqual({ amount, currency: 'USD' });
    }
  });

  it('facts of foreign clients, and any for founders and viewers, are 404', async () => {
    const other = await practice.client('B');
    const foreign = await (await test.practice()).client();
    await post(heads).expect(201);
    const path = (id: string) => `/v1/clients/${id}/facts`;
    for (const id of [foreign, uuid()]) {
      await test.as(practice.owner).get(path(id)).expect(404);
      await post(heads, id).expect(404);
    }
    const associate = await practice.person('associate', [clientId]);
    expect((await test.as(associate).get(path(clientId)).expect(200)).body.data).toHaveLength(1);
    await test.as(associate).post(path(clientId)).send(heads).expect(201);
    await test.as(associate).get(path(other)).expect(404);
    await test.as(associate).post(path(other)).send(heads).expect(404);
    for (const role of ['founder', 'viewer'] as const) {
      const person = await practice.person(role, [clientId]);
      await test.as(person).get(path(clientId)).expect(404);
      await test.as(person).post(path(clientId)).send(heads).expect(404);
    }
  });
});
