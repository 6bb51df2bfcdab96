import { createHash } from 'node:crypto';
import { rightsText } from '@quarterdeck/domain/decision-right';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { engagementsOf, todayIn } from '../testing/engagements';
import { rights, rightSetsOf } from '../testing/decision-rights';

const changed = rights.map((right) =>
  right.category === 'vendor' ? { ...right, spendLimit: { amount: 250_000, currency: 'USD' } } : right,
);

describe('decision rights of an engagement', () => {
  const t = testApi();
  let p: TestPractice;
  let clientId: string;
  let engagementId: string;
  let founder: TestPerson;
  let sets: ReturnType<typeof rightSetsOf>;
  beforeEach(async () => {
    p = await t.practice();
    clientId = await p.client();
    founder = await p.person('founder', [clientId]);
    engagementId = (await engagementsOf(t, p.owner).draft(clientId, todayIn('Europe/Berlin'))).id;
    sets = rightSetsOf(t, engagementId);
  });

  async function proposed(body: object = { rights }): Promise<string> {
    const { id } = (await sets.draft(p.owner, body).expect(201)).body;
    await sets.move(p.owner, id, 1, 'proposals').expect(201);
    return id as string;
  }
  const states = async (person: TestPerson = p.owner) =>
    (await sets.list(person).expect(200)).body.data.map((set: { number: number; state: string }) => [
      set.number,
      set.state,
    ]);

  it('a whole set is drafted and replaced', async () => {
    const { body } = await sets.draft(p.owner).expect(201);
    expect(body).toEqual({
      ...{ id: expect.any(String), engagementId, clientId, number: 1, state: 'draft', rights, version: 1 },
      ...{ createdBy: { id: p.owner.userId, name: 'A owner' }, createdAt: expect.any(String) },
      ...{ proposedAt: null, proposedBy: null, agreedAt: null, agreedBy: null, replacedAt: null },
      ...{ objection: null, contentHash: null, updatedAt: expect.any(String) },
    });
    const written = await sets.write(p.owner, body.id, 1, { rights: changed }).expect(200);
    expect(written.body).toMatchObject({ rights: changed, version: 2 });
    await sets.write(p.owner, body.id, 1).expect(412);
    expect((await sets.get(p.owner, body.id).expect(200)).body).toEqual(written.body);
  });

  it.each<[string, object[], string, RegExp]>([
    ['a category is missing', rights.slice(1), '/rights', /architecture is missing/],
    ['a category is there twice', [...rights.slice(1), rights[1]!], '/rights/7/category', /vendor .*twice/],
    ['both decide', swap({ founderRole: 'decides' }), '/rights/1/ctoRole', /exactly one/],
    ['nobody decides', swap({ ctoRole: 'recommends', spendLimit: null }), '/rights/1/ctoRole', /exactly one/],
    [
      'limit without a say',
      swap({ ctoRole: 'informed', founderRole: 'decides' }),
      '/rights/1/spendLimit',
      /only where/,
    ],
    [
      'negative limit',
      swap({ spendLimit: { amount: -1, currency: 'USD' } }),
      '/rights/1/spendLimit',
      /negative/,
    ],
    ['foreign currency', swap({ spendLimit: { amount: 1, currency: 'EUR' } }), '/rights/1/spendLimit', /USD/],
  ])('a set is refused in which %s', async (_, body, pointer, detail) => {
    const answer = await sets.draft(p.owner, { rights: body }).expect(400);
    expect(answer.body.code).toBe('decision_rights.invalid');
    expect(answer.body.errors).toContainEqual({ pointer, detail: expect.stringMatching(detail) });
    expect(await states()).toEqual([]);
  });

  it('an engagement has one draft, even if two people start at once', async () => {
    const both = await Promise.all([sets.draft(p.owner), sets.draft(p.owner)]);
    expect(both.map(({ status, body }) => [status, body.code ?? 'made']).sort()).toEqual([
      [201, 'made'],
      [409, 'decision_rights.draft_exists'],
    ]);
  });

  it('only the founder can agree to a set, bound to its content', async () => {
    const id = await proposed();
    for (const role of ['owner', 'cto', 'associate'] as const) {
      const person = role === 'owner' ? p.owner : await p.person(role, [clientId]);
      await sets.move(person, id, 2, 'agreements').expect(403);
    }
    await sets.move(await p.person('viewer', [clientId]), id, 2, 'agreements').expect(404);
    await sets.move(await p.person('founder', [await p.client('Other')]), id, 2, 'agreements').expect(404);
    const { body } = await sets.move(founder, id, 2, 'agreements').expect(201);
    const hash = createHash('sha256')
      .update(rightsText(engagementId, 1, rights))
      .digest('hex');
    expect(body).toMatchObject({ state: 'agreed', contentHash: hash, version: 3 });
    expect(body.agreedBy).toEqual({ id: founder.userId, name: 'A founder' });
    const again = await sets.move(founder, id, 3, 'agreements').expect(409);
    expect(again.body.code).toBe('decision_rights.not_proposed');
    const audit = await sql(
      t.database.admin,
      `select action, data from audit_event where tenant_id = $1 and record_id = $2 order by seq`,
      [p.tenantId, id],
    );
    expect(audit.map(({ action }) => action)).toEqual(
      ['drafted', 'proposed', 'published', 'agreed'].map((step) => `decision_right_set.${step}`),
    );
    expect(audit.at(-1)).toMatchObject({ data: { contentHash: hash } });
  });

  it('an agreed set stays in force until the founder agrees to the next', async () => {
    const first = await proposed();
    await sets.move(founder, first, 2, 'agreements').expect(201);
    const second = await proposed({ rights: changed });
    expect(await states()).toEqual([
      [2, 'proposed'],
      [1, 'agreed'],
    ]);
    // Overtaken before the founder came to it.
    const third = await proposed({ rights });
    expect(await states(founder)).toEqual([
      [3, 'proposed'],
      [2, 'replaced'],
      [1, 'agreed'],
    ]);
    const late = await sets.move(founder, second, 3, 'agreements').expect(409);
    expect(late.body.code).toBe('decision_rights.not_proposed');
    await sets.move(founder, third, 2, 'agreements').expect(201);
    expect(await states()).toEqual([
      [3, 'agreed'],
      [2, 'replaced'],
      [1, 'replaced'],
    ]);
    expect((await sets.get(founder, first).expect(200)).body).toMatchObject({
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      replacedAt: expect.any(String),
    });
  });

  it('a proposed or agreed set never changes', async () => {
    const id = await proposed();
    expect((await sets.write(p.owner, id, 2).expect(409)).body.code).toBe('decision_rights.not_draft');
    expect((await sets.move(p.owner, id, 2, 'proposals').expect(409)).body.code).toBe(
      'decision_rights.not_draft',
    );
    const race = await Promise.all([1, 2].map(() => sets.move(founder, id, 2, 'agreements')));
    expect(race.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await sets.write(p.owner, id, 3).expect(409)).body.code).toBe('decision_rights.not_draft');
  });

  it('founder and viewer see a proposed set before the engagement is published, but no draft', async () => {
    const { id } = (await sets.draft(p.owner).expect(201)).body;
    const viewer = await p.person('viewer', [clientId]);
    for (const guest of [founder, viewer]) {
      await sets.get(guest, id).expect(404);
      await sets.list(guest).expect(404);
    }
    await sets.move(p.owner, id, 1, 'proposals').expect(201);
    for (const guest of [founder, viewer]) {
      expect((await sets.get(guest, id).expect(200)).body.rights).toEqual(rights);
      expect(await states(guest)).toEqual([[1, 'proposed']]);
      const ofClient = await t.as(guest).get(`/v1/clients/${clientId}/decision-rights`).expect(200);
      expect(ofClient.body.data.map((set: { id: string }) => set.id)).toEqual([id]);
    }
    const stranger = await p.person('founder', [await p.client('Other')]);
    await sets.get(stranger, id).expect(404);
    await sets.list(stranger).expect(404);
  });

  it("each of the client's founders is asked once", async () => {
    const second = await p.person('founder', [clientId]);
    await p.person('founder', [await p.client('Other')]);
    await p.person('viewer', [clientId]);
    const id = await proposed();
    const asked = await sql(
      t.database.admin,
      `select recipient_user_id as who, kind, client_id from notification where tenant_id = $1 and subject_id = $2`,
      [p.tenantId, id],
    );
    const kind = 'decision_rights_proposed';
    const expected = [founder, second].map(({ userId }) => ({ who: userId, kind, client_id: clientId }));
    expect(asked.sort((a, b) => String(a.who).localeCompare(String(b.who)))).toEqual(
      expected.sort((a, b) => a.who.localeCompare(b.who)),
    );
  });

  it('sets of an engagement and of a client are listed in pages', async () => {
    await proposed();
    await proposed();
    await proposed();
    for (const path of [`/v1/engagements/${engagementId}`, `/v1/clients/${clientId}`]) {
      const first = (await t.as(p.owner).get(`${path}/decision-rights?limit=2`).expect(200)).body;
      const rest = await t
        .as(p.owner)
        .get(`${path}/decision-rights?limit=2&cursor=${first.nextCursor}`)
        .expect(200);
      const numbers = [...first.data, ...rest.body.data].map(({ number }: { number: number }) => number);
      expect([numbers, rest.body.nextCursor]).toEqual([[3, 2, 1], null]);
    }
  });

  it('an ended engagement accepts no new set', async () => {
    await engagementsOf(t, p.owner).move(engagementId, 1, 'cancellations').expect(201);
    expect((await sets.draft(p.owner).expect(409)).body.code).toBe('decision_rights.engagement_over');
  });
});

/** The set with the vendor right changed. */
function swap(change: object): object[] {
  return rights.map((right) => (right.category === 'vendor' ? { ...right, ...change } : right));
}
