import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

describe('decision search', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let owner: ReturnType<typeof decisionsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    await agreeRights(test.database.admin, practice, place, [{}]);
    owner = decisionsOf(test, practice.owner);
  });
  const found = async (q: string, more = '', person: TestPerson = practice.owner) => {
    const { body } = await test
      .as(person)
      .get(`/v1/decisions?q=${encodeURIComponent(q)}${more}`)
      .expect(200);
    return body.data.map(({ title }: { title: string }) => title);
  };

  it('search finds words anywhere in a decision, like a search engine', async () => {
    await owner.record(
      place.engagementId,
      queue({ title: 'Kafka', context: 'Migrating the billing importer', category: 'data' }),
    );
    await owner.record(
      place.engagementId,
      queue({ title: 'Rabbit', options: [{ title: 'Zebra', cons: ['Nobody operates it'], chosen: true }] }),
    );
    expect(await found('migrated')).toEqual(['Kafka']);
    expect(await found('operates zebra')).toEqual(['Rabbit']);
    expect(await found('zebra or kafka')).toEqual(['Rabbit', 'Kafka']);
    expect(await found('orders -kafka')).toEqual(['Rabbit']);
    expect(await found('"billing importer"')).toEqual(['Kafka']);
    expect(await found('"importer billing"')).toEqual([]);
    expect(await found('zebr')).toEqual(['Rabbit']);
    expect(await found('d-1')).toEqual(['Kafka']);
    expect(await found('the')).toEqual([]);
    expect(await found('orders', '&category=data&state=open')).toEqual(['Kafka']);
    expect(await found('orders', '&state=accepted')).toEqual([]);
    expect(await found(`orders') ; select 1 --`)).toEqual([]);
    await test.as(practice.owner).get('/v1/decisions?q=x&sort=oldest').expect(400);
  });

  it('search results are paged', async () => {
    for (const n of [1, 2, 3]) await owner.record(place.engagementId, queue({ title: `Queue ${n}` }));
    const first = await owner.as.get('/v1/decisions?q=queue&limit=2').expect(200);
    expect(first.body.data.map(({ number }: { number: string }) => number)).toEqual(['D-3', 'D-2']);
    const second = await owner.as
      .get(`/v1/decisions?q=queue&limit=2&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect([second.body.data.length, second.body.nextCursor]).toEqual([1, null]);
  });

  it("search covers the practice's latest text, and for a founder only what they can read", async () => {
    const founder = await practice.person('founder', [place.clientId]);
    const stranger = await practice.person('founder', [await practice.client('Other')]);
    const associate = await practice.person('associate', [place.clientId]);
    let decision = await owner.record(place.engagementId, queue({ context: 'mammoth' }));
    expect([await found('mammoth'), await found('mammoth', '', founder)]).toEqual([[decision.title], []]);
    decision = await owner.move(
      await owner.move(await owner.move(decision, 'proposals'), 'approvals'),
      'publications',
    );
    await owner.edit(decision, { context: 'walrus' });
    expect([await found('mammoth', '', founder), await found('walrus', '', founder)]).toEqual([
      [decision.title],
      [],
    ]);
    expect([await found('walrus'), await found('walrus', '', associate)]).toEqual([
      [decision.title],
      [decision.title],
    ]);
    for (const outside of [stranger, (await test.practice()).owner])
      for (const words of ['mammoth', 'walrus', 'd-1', '-walrus'])
        expect(await found(words, '', outside)).toEqual([]);
  });
});
