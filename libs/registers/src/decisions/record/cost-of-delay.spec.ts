import { Client } from 'pg';
import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';
import { decisionPage } from './decision-pages';

describe('decisions by cost of delay', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let owner: ReturnType<typeof decisionsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    owner = decisionsOf(test, practice.owner);
  });
  const waiting = (title: string, amount: number | null, more: object = {}, at = place) => {
    const costOfDelayPerWeek = amount === null ? null : { amount, currency: 'USD' };
    return owner.record(at.engagementId, queue({ title, costOfDelayPerWeek, ...more }));
  };
  /** The titles of every page. */
  const pages = async (path: string, limit: number) => {
    const found: string[][] = [];
    for (let cursor = ''; ;) {
      const { body } = await owner.as.get(`${path}sort=cost_of_delay&limit=${limit}${cursor}`).expect(200);
      found.push(body.data.map(({ title }: { title: string }) => title));
      if (body.nextCursor === null) return found;
      cursor = `&cursor=${body.nextCursor}`;
    }
  };

  it('the highest weekly cost comes first, ties by age, without cost last, in pages', async () => {
    await waiting('no price, young', null);
    await waiting('tie, young', 900);
    await waiting('cheap', 0);
    await waiting('tie, old', 900, { raisedOn: '2026-01-05' });
    await waiting('dear', 4600_00);
    await waiting('no price, old', null, { raisedOn: '2026-01-05' });
    const elsewhere = await decisionPlace(test.database.admin, practice);
    await waiting('elsewhere', 5000_00, {}, elsewhere);
    const gone = await waiting('withdrawn', 9000_00);
    await owner.move(gone, 'withdrawals', { reason: 'Nobody asks any more.' });
    const order = ['dear', 'tie, old', 'tie, young', 'cheap', 'no price, old', 'no price, young'];
    for (const limit of [1, 2, 4]) {
      expect((await pages('/v1/decisions?', limit)).flat()).toEqual(['elsewhere', ...order]);
      expect((await pages(`/v1/decisions?clientId=${place.clientId}&`, limit)).flat()).toEqual(order);
      expect((await pages(`/v1/engagements/${place.engagementId}/decisions?`, limit)).flat()).toEqual(order);
    }
    expect(await pages('/v1/decisions?state=draft&category=architecture&', 5)).toHaveLength(2);
    expect(await pages('/v1/decisions?state=accepted&', 5)).toEqual([[]]);
  });

  it('different currencies are not compared, and a changed cost moves the decision', async () => {
    await waiting('dollars', 900_00);
    await waiting('few dollars', 1_00);
    const euros = await waiting('euros', null, { costOfDelayPerWeek: { amount: 5_00, currency: 'EUR' } });
    await waiting('most', null, { costOfDelayPerWeek: { amount: 9_007_199_254_740_991, currency: 'USD' } });
    expect((await pages('/v1/decisions?', 1)).flat()).toEqual(['euros', 'most', 'dollars', 'few dollars']);
    await owner.edit(euros, { costOfDelayPerWeek: { amount: 50_00, currency: 'USD' } });
    expect((await pages('/v1/decisions?', 3)).flat()).toEqual(['most', 'dollars', 'euros', 'few dollars']);
  });

  it.each(['the practice', 'a client'])('paging through %s uses an index', async (whose) => {
    await waiting('first', 2);
    await waiting('second', 1);
    const clientId = whose === 'a client' ? place.clientId : undefined;
    const { body } = await owner.as.get('/v1/decisions?sort=cost_of_delay&limit=1').expect(200);
    const filter = { clientId, sort: 'cost_of_delay', limit: 1, cursor: body.nextCursor } as const;
    const { text, values } = decisionPage(filter);
    const client = new Client(test.database.scoped);
    await client.connect();
    try {
      await client.query('begin');
      // A table of two rows would be read whole.
      await client.query(
        'set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off',
      );
      await client.query('select ctx.enter($1, $2)', [practice.owner.credential, 'decisions:read']);
      const { rows } = await client.query({ text: `explain ${text}`, values: [...values] });
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      // Which of the two indexes is up to what the planner knows of the table.
      expect(plan).toMatch(
        /using decision_dearest\w* on decision d.*\n.*Index Cond:.*ROW\(delay_order, raised_at, id\) >/,
      );
    } finally {
      await client.end();
    }
  });

  it('an invalid sort and a foreign cursor are refused', async () => {
    await owner.as.get('/v1/decisions?sort=costOfDelay').expect(400);
    const { body } = await owner.as.get('/v1/decisions?sort=cost_of_delay&q=queue').expect(400);
    expect(body.code).toBe('decision.search_sort');
    await waiting('a', 1);
    await waiting('b', 2);
    const oldest = await owner.as.get('/v1/decisions?sort=oldest&limit=1').expect(200);
    const foreign = `/v1/decisions?sort=cost_of_delay&cursor=${oldest.body.nextCursor}`;
    expect((await owner.as.get(foreign).expect(400)).body.code).toBe('cursor.invalid');
  });
});
