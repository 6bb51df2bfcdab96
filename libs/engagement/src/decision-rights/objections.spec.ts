import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { engagementsOf, todayIn } from '../testing/engagements';
import { rightSetsOf } from '../testing/decision-rights';

const REASON = 'Hiring stays with me until the first year is over.';

describe("the founder's answer to decision rights", () => {
  const t = testApi();
  let p: TestPractice;
  let clientId: string;
  let founder: TestPerson;
  let sets: ReturnType<typeof rightSetsOf>;
  beforeEach(async () => {
    p = await t.practice();
    clientId = await p.client();
    founder = await p.person('founder', [clientId]);
    const engagement = await engagementsOf(t, p.owner).draft(clientId, todayIn('Europe/Berlin'));
    sets = rightSetsOf(t, engagement.id);
  });

  async function proposed(by: TestPerson = p.owner): Promise<string> {
    const { id } = (await sets.draft(by).expect(201)).body;
    await sets.move(by, id, 1, 'proposals').expect(201);
    return id as string;
  }
  const mails = (kind: string, setId: string) =>
    sql<{ who: string }>(
      t.database.admin,
      `select recipient_user_id as who from notification where tenant_id = $1 and kind = $2 and subject_id = $3`,
      [p.tenantId, kind, setId],
    ).then((found) => found.map(({ who }) => who).sort());
  const told = (setId: string) => mails('decision_rights_answered', setId);

  it('an objection keeps its reason, author and time, and the set keeps its wording', async () => {
    const id = await proposed();
    const { body } = await sets.object(founder, id, 2, `  ${REASON}\n`).expect(201);
    expect(body).toMatchObject({ state: 'objected', version: 3, agreedAt: null, contentHash: null });
    expect(body.objection).toEqual({
      reason: REASON,
      by: { id: founder.userId, name: 'A founder' },
      at: expect.stringMatching(/^20/),
    });
    for (const person of [p.owner, founder, await p.person('associate', [clientId])])
      expect((await sets.get(person, id).expect(200)).body).toEqual(body);
    const viewer = await p.person('viewer', [clientId]);
    expect((await sets.get(viewer, id).expect(200)).body).toEqual({ ...body, objection: null });
    const audit = await sql(
      t.database.admin,
      `select action, actor_user_id as actor, data::text as text from audit_event
       where tenant_id = $1 and record_id = $2 order by seq desc limit 1`,
      [p.tenantId, id],
    );
    const action = 'decision_right_set.objected';
    expect(audit).toEqual([{ action, actor: founder.userId, text: '{"number": 1}' }]);
  });

  it('only those who can agree can object', async () => {
    const id = await proposed();
    for (const role of ['cto', 'associate'] as const)
      await sets.object(await p.person(role, [clientId]), id, 2).expect(403);
    await sets.object(p.owner, id, 2).expect(403);
    await sets.object(await p.person('viewer', [clientId]), id, 2).expect(404);
    await sets.object(await p.person('founder', [await p.client('Other')]), id, 2).expect(404);
    expect((await sets.get(p.owner, id)).body).toMatchObject({ state: 'proposed', objection: null });
  });

  it.each([
    ['no reason', undefined],
    ['a blank reason', ' \n '],
    ['a reason that is too long', 'x'.repeat(2001)],
    ['a number as reason', 5],
  ])('an objection with %s is refused', async (_, reason) => {
    const id = await proposed();
    const { body } = await sets.object(founder, id, 2, reason ?? null).expect(400);
    expect(JSON.stringify(body.errors)).toContain('/reason');
  });

  it('a set is answered once, and a second answer is refused', async () => {
    const id = await proposed();
    const second = await p.person('founder', [clientId]);
    const race = await Promise.all([sets.object(founder, id, 2), sets.move(second, id, 2, 'agreements')]);
    expect(race.map(({ status }) => status).sort()).toEqual([201, 412]);
    for (const late of [sets.object(second, id, 3), sets.move(second, id, 3, 'agreements')])
      expect((await late.expect(409)).body.code).toBe('decision_rights.not_proposed');
    expect(await told(id)).toEqual([p.owner.userId]);
  });

  it('a draft or an agreed set cannot be objected to', async () => {
    const { id } = (await sets.draft(p.owner).expect(201)).body;
    await sets.object(founder, id, 1).expect(404);
    await sets.move(p.owner, id, 1, 'proposals').expect(201);
    await sets.move(founder, id, 2, 'agreements').expect(201);
    expect((await sets.object(founder, id, 3).expect(409)).body.code).toBe('decision_rights.not_proposed');
  });

  it('an objection stands until the next set is proposed, and the founders are asked again', async () => {
    const agreed = await proposed();
    await sets.move(founder, agreed, 2, 'agreements').expect(201);
    const objected = await proposed();
    await sets.object(founder, objected, 2).expect(201);
    const states = async () =>
      (await sets.list(p.owner).expect(200)).body.data.map((set: { state: string }) => set.state);
    expect(await states()).toEqual(['objected', 'agreed']);
    expect((await sets.write(p.owner, objected, 3).expect(409)).body.code).toBe('decision_rights.not_draft');
    const next = (await sets.draft(p.owner).expect(201)).body;
    expect(await states()).toEqual(['draft', 'objected', 'agreed']);
    await sets.move(p.owner, next.id, 1, 'proposals').expect(201);
    expect(await states()).toEqual(['proposed', 'replaced', 'agreed']);
    expect((await sets.get(founder, objected).expect(200)).body.objection.reason).toBe(
      'Hiring stays with me.',
    );
    expect(await mails('decision_rights_proposed', next.id)).toEqual([founder.userId]);
    await sets.move(founder, next.id, 2, 'agreements').expect(201);
    expect(await states()).toEqual(['agreed', 'replaced', 'replaced']);
  });

  it('the proposer is notified, or the owners if the proposer left', async () => {
    const cto = await p.person('cto');
    const first = await proposed(cto);
    await sets.object(founder, first, 2).expect(201);
    expect(await told(first)).toEqual([cto.userId]);
    const second = await proposed(cto);
    await sql(t.database.admin, 'update membership set ended_at = now() where id = $1', [cto.membershipId]);
    await sets.move(founder, second, 2, 'agreements').expect(201);
    expect(await told(second)).toEqual([p.owner.userId]);
  });
});
