import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { answers, conversion, fitLink, questionKeys, submission } from '../testing/fit-diagnostic';

const [a, b] = questionKeys as [string, string];

describe('fit runs of a client', () => {
  const t = testApi();
  let practice: TestPractice;
  let clientId: string;
  let founder: TestPerson;
  beforeEach(async () => {
    practice = await t.practice();
    clientId = await practice.client('Acme');
    founder = await practice.person('founder', [clientId]);
  });

  const path = () => `/v1/clients/${clientId}/fit-responses`;
  const run = (kind = 'day_90', yes: string[] = [a]) => ({
    questionnaireVersion: 1,
    answers: answers(yes).map((reply) => (reply.question === a ? { ...reply, cost: 2 } : reply)),
    run: kind,
  });
  const seenBy = async (person: TestPerson) =>
    (await t.as(person).get(path()).expect(200)).body.data.map((r: { run: string; visibility: string }) => [
      r.run,
      r.visibility,
    ]);

  it('a client has any number of runs, latest first, each with its own score', async () => {
    const owner = t.as(practice.owner);
    await owner
      .post(path())
      .send(run('day_0', [a, b]))
      .expect(201);
    const { body } = await owner
      .post(path())
      .send(run('day_90', [a]))
      .expect(201);
    expect(body).toMatchObject({
      source: 'portal',
      client: { id: clientId, name: 'Acme' },
      recordedBy: { id: practice.owner.userId },
      contact: null,
      result: { outcome: 'not_fit', yes: 1 },
    });
    expect(body.answers[0]).toMatchObject({ question: a, answer: 'yes', cost: 2 });
    await owner.post(path()).send(run('day_90', [])).expect(201);
    expect(await seenBy(practice.owner)).toEqual([
      ['day_90', 'private'],
      ['day_90', 'private'],
      ['day_0', 'private'],
    ]);
  });

  it("a founder's run is published, the practice's only on request", async () => {
    const { body: own } = await t.as(practice.owner).post(path()).send(run('day_0')).expect(201);
    const { body } = await t
      .as(founder)
      .post(path())
      .send({ ...run(), visibility: 'private' })
      .expect(201);
    expect(body).toMatchObject({ visibility: 'published', recordedBy: { id: founder.userId } });
    expect(await seenBy(founder)).toEqual([['day_90', 'published']]);
    const publish = t.as(practice.owner).patch(`/v1/fit-responses/${own.id}`).set('If-Match', '"1"');
    await publish.send({ visibility: 'published' }).expect(200);
    expect(await seenBy(founder)).toEqual([
      ['day_90', 'published'],
      ['day_0', 'published'],
    ]);
    const { body: audit } = await t.as(practice.owner).get(path()).expect(200);
    expect(audit.data).toHaveLength(2);
  });

  it('a response cannot be published before there is a client', async () => {
    const { token } = await fitLink(t, practice.owner);
    await t.as().post(`/v1/fit-diagnostics/${token}/responses`).send(submission()).expect(201);
    const { data } = (await t.as(practice.owner).get('/v1/fit-responses').expect(200)).body;
    const change = t.as(practice.owner).patch(`/v1/fit-responses/${data[0].id}`).set('If-Match', '"1"');
    await change.send({ visibility: 'published' }).expect(409);
  });

  it('viewers can read runs but not create them', async () => {
    const viewer = await practice.person('viewer', [clientId]);
    await t.as(founder).post(path()).send(run()).expect(201);
    expect(await seenBy(viewer)).toEqual([['day_90', 'published']]);
    await t.as(viewer).post(path()).send(run()).expect(404);
  });

  it('other practices, other founders and ungranted associates see no runs', async () => {
    const other = await practice.client('Other');
    const { body } = await t
      .as(practice.owner)
      .post(path())
      .send({ ...run(), visibility: 'published' })
      .expect(201);
    const strangers = [
      (await t.practice()).owner,
      await practice.person('founder', [other]),
      await practice.person('associate', [other]),
    ];
    for (const person of strangers) {
      await t.as(person).get(path()).expect(404);
      await t.as(person).post(path()).send(run()).expect(404);
      await t.as(person).get(`/v1/fit-responses/${body.id}`).expect(404);
    }
    const associate = await practice.person('associate', [clientId]);
    await t.as(associate).get(`/v1/fit-responses/${body.id}`).expect(200);
  });

  it('only the practice sees hypotheses', async () => {
    const { token } = await fitLink(t, practice.owner);
    await t.as().post(`/v1/fit-diagnostics/${token}/responses`).send(submission()).expect(201);
    const { data } = (await t.as(practice.owner).get('/v1/fit-responses').expect(200)).body;
    const made = await t
      .as(practice.owner)
      .post(`/v1/fit-responses/${data[0].id}/conversions`)
      .send(conversion());
    const { client, engagementId } = made.body;
    const hypotheses = `/v1/engagements/${engagementId}/fit-hypotheses`;
    await t.as(practice.owner).get(hypotheses).expect(200);
    await t
      .as(await practice.person('founder', [client.id]))
      .get(hypotheses)
      .expect(404);
    await t
      .as(await practice.person('associate', [clientId]))
      .get(hypotheses)
      .expect(404);
    await t
      .as((await t.practice()).owner)
      .get(hypotheses)
      .expect(404);
  });

  it('a client can read the questionnaires', async () => {
    const { body } = await t.as(founder).get('/v1/fit-questionnaires').expect(200);
    expect(body.data.at(-1)).toMatchObject({ version: 1, questions: expect.any(Array) });
  });
});
