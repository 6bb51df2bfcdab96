import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

describe('the escalation contact for missed rituals', () => {
  const t = testApi();
  let p: TestPractice;
  let clientId: string;
  let id: string;
  beforeEach(async () => {
    p = await t.practice();
    clientId = await p.client('Acme', berlin);
    id = (await engagementsOf(t, p.owner).draft(clientId, todayIn(berlin, -7))).id;
  });

  const agree = (escalationContactId: string | null, version: number) =>
    t
      .as(p.owner)
      .patch(`/v1/engagements/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ escalationContactId });

  it('there is no contact until practice staff or the founder is named', async () => {
    const { body } = await t.as(p.owner).get(`/v1/engagements/${id}`).expect(200);
    expect(body.escalationContactId).toBeNull();
    let { version } = body as { version: number };
    for (const role of ['associate', 'founder'] as const) {
      const { userId } = await p.person(role, [clientId]);
      const answer = (await agree(userId, version).expect(200)).body;
      expect(answer).toMatchObject({ escalationContactId: userId, version: version + 1 });
      ({ version } = answer);
    }
    expect((await agree(null, version).expect(200)).body.escalationContactId).toBeNull();
  });

  it('someone without access to the client, or a viewer, cannot be the contact', async () => {
    const { version } = (await t.as(p.owner).get(`/v1/engagements/${id}`).expect(200)).body;
    const other = await p.client('Other', berlin);
    for (const person of [
      await p.person('associate', []),
      await p.person('founder', [other]),
      await p.person('viewer', [clientId]),
      (await t.practice()).owner,
    ]) {
      const refused = await agree(person.userId, version).expect(400);
      expect(refused.body).toMatchObject({
        code: 'engagement.escalation_contact',
        errors: [{ pointer: '/escalationContactId' }],
      });
    }
  });
});
