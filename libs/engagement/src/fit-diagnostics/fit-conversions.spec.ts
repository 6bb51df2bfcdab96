import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { answers, conversion, fitLink, questionKeys, submission } from '../testing/fit-diagnostic';

const [a, b, c] = questionKeys as [string, string, string];

describe('converting a fit response into a client', () => {
  const t = testApi();
  let practice: TestPractice;
  beforeEach(async () => {
    practice = await t.practice();
  });

  const owner = () => t.as(practice.owner);
  async function received(replies = answers([a, b])): Promise<string> {
    const { token } = await fitLink(t, practice.owner);
    await t.as().post(`/v1/fit-diagnostics/${token}/responses`).send(submission(replies)).expect(201);
    return (await owner().get('/v1/fit-responses?limit=1').expect(200)).body.data[0].id;
  }
  const convert = (id: string, body: object = conversion()) =>
    owner().post(`/v1/fit-responses/${id}/conversions`).send(body);

  it('conversion creates a client with a draft, and yes answers become hypotheses, highest cost first', async () => {
    const replies = answers([a, b, c]).map((reply) => (reply.question === b ? { ...reply, cost: 4 } : reply));
    const { body } = await convert(await received(replies)).expect(201);
    expect(body).toMatchObject({ client: { name: 'Ledgerline' }, run: 'day_0', visibility: 'private' });
    expect([body.convertedAt, body.readAt]).toEqual([expect.any(String), expect.any(String)]);
    const { body: draft } = await owner().get(`/v1/engagements/${body.engagementId}`).expect(200);
    expect(draft).toMatchObject({ state: 'draft', clientId: body.client.id, kickoffOn: '2026-12-01' });
    const { body: hypotheses } = await owner().get(`/v1/engagements/${draft.id}/fit-hypotheses`).expect(200);
    expect(hypotheses.data).toMatchObject([
      {
        question: b,
        cost: 4,
        responseId: body.id,
        statement: 'Every technology decision waits for the founder.',
      },
      { question: a, cost: null },
      { question: c, cost: null },
    ]);
    const { body: runs } = await owner().get(`/v1/clients/${body.client.id}/fit-responses`).expect(200);
    expect(runs.data.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  });

  it('conversion happens once, and a second or simultaneous one names the client', async () => {
    const id = await received();
    const both = await Promise.all([convert(id), convert(id, conversion('Another name'))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await convert(id).expect(409);
    expect(body).toMatchObject({ code: 'fit_response.converted' });
    const made = await sql<{ name: string }>(
      t.database.admin,
      'select name from client where tenant_id = $1',
      [practice.tenantId],
    );
    expect(made).toHaveLength(1);
    expect(body.detail).toContain(made[0]!.name);
  });

  it('a failed conversion leaves nothing behind', async () => {
    const id = await received();
    const { client, engagement } = conversion();
    await convert(id, { client, engagement: { ...engagement, template: 'unknown' } }).expect(400);
    await convert(id, { client: { ...client, timeZone: 'Europe/Nowhere' }, engagement }).expect(400);
    const made = await sql(t.database.admin, 'select from client where tenant_id = $1', [practice.tenantId]);
    expect(made).toEqual([]);
    await convert(id).expect(201);
  });

  it("a client's own runs, and people who cannot create clients, cannot convert", async () => {
    const clientId = await practice.client('Acme');
    const run = { questionnaireVersion: 1, answers: [], run: 'other' };
    const { body } = await owner().post(`/v1/clients/${clientId}/fit-responses`).send(run).expect(201);
    const { body: problem } = await convert(body.id).expect(409);
    expect(problem.detail).toContain('Acme');
    const associate = await practice.person('associate', [clientId]);
    await t.as(associate).post(`/v1/fit-responses/${body.id}/conversions`).send(conversion()).expect(403);
    const elsewhere = await t.practice();
    const path = `/v1/fit-responses/${await received()}/conversions`;
    await t.as(elsewhere.owner).post(path).send(conversion()).expect(404);
  });

  it('a hypothesis becomes a finding once, with low confidence and the answer as evidence', async () => {
    const { body } = await convert(await received()).expect(201);
    const list = `/v1/engagements/${body.engagementId}/fit-hypotheses`;
    const { data } = (await owner().get(list).expect(200)).body;
    const path = `/v1/fit-hypotheses/${data[0].id}/findings`;
    const both = await Promise.all([owner().post(path).send({}), owner().post(path).send({})]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const finding = both.find(({ status }) => status === 201)!.body;
    expect(finding).toMatchObject({
      statement: data[0].statement,
      confidence: 'low',
      system: 'engineering_revenue',
      visibility: 'private',
      evidence: [{ text: 'Answered with yes in the fit diagnostic.' }],
    });
    const { body: after } = await owner().get(list).expect(200);
    expect(after.data.map(({ findingId }: { findingId: string }) => findingId)).toEqual([finding.id, null]);
    await t
      .as((await t.practice()).owner)
      .post(path)
      .send({})
      .expect(404);
  });

  it("a client's response cannot be deleted", async () => {
    const { body } = await convert(await received()).expect(201);
    await owner().delete(`/v1/fit-responses/${body.id}`).set('If-Match', `"${body.version}"`).expect(409);
  });
});
