import { randomUUID } from 'node:crypto';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { answers, disqualifierKeys, fitLink, questionKeys, submission } from '../testing/fit-diagnostic';
import { submissionLimits } from './public-diagnostic.service';

const [a, b, c, d, e] = questionKeys as [string, string, string, string, string];

describe('the public fit diagnostic', () => {
  const t = testApi();
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await t.practice('North Star CTO');
  });

  const address = () => `10.${[1, 2, 3].map(() => 1 + Math.floor(Math.random() * 250)).join('.')}`;
  const send = (token: string, body: object, from = address()) =>
    t.as().post(`/v1/fit-diagnostics/${token}/responses`).set('X-Forwarded-For', from).send(body);

  it("a link shows only the practice's name and the questions", async () => {
    const { token } = await fitLink(t, practice.owner, 'A label of ours');
    const { body, text } = await t.as().get(`/v1/fit-diagnostics/${token}`).expect(200);
    expect(body.practice).toEqual({ name: 'North Star CTO' });
    expect(body.questionnaire).toMatchObject({ version: 1, minYes: 2, costs: expect.any(Array) });
    expect(body.questionnaire.questions.map(({ key }: { key: string }) => key)).toEqual(questionKeys);
    for (const secret of [practice.tenantId, practice.slug, practice.owner.userId, 'A label of ours'])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['two yes', [a, b], [], 'fit', 2, []],
    ['one yes', [c], [], 'not_fit', 1, []],
    ['no yes', [], [], 'not_fit', 0, []],
    ['one yes, four not answered', [d], [a, b, c, e], 'not_fit', 1, [a, b, c, e]],
    [
      'nothing answered',
      [],
      [...questionKeys, ...disqualifierKeys],
      'not_fit',
      0,
      [...questionKeys, ...disqualifierKeys],
    ],
  ] as const)('AC-18 public answers with %s', async (_, yes, leaveOut, outcome, count, unanswered) => {
    const { token } = await fitLink(t, practice.owner);
    const { body } = await send(token, submission(answers(yes, leaveOut))).expect(201);
    expect(body.result).toEqual({ outcome, yes: count, minYes: 2, unanswered, disqualifiedBy: [] });
    expect(body.practice).toEqual({ name: 'North Star CTO' });
    expect(Object.keys(body).sort()).toEqual(['answers', 'practice', 'questionnaireVersion', 'result']);
  });

  it('the result names what rules out a fit', async () => {
    const { token } = await fitLink(t, practice.owner);
    const { body } = await send(token, submission(answers([...questionKeys, disqualifierKeys[0]!]))).expect(
      201,
    );
    expect(body.result).toMatchObject({ outcome: 'not_fit', yes: 5, disqualifiedBy: [disqualifierKeys[0]] });
  });

  it('a revoked or unknown link is 404, for its answers too', async () => {
    const link = await fitLink(t, practice.owner);
    await t
      .as(practice.owner)
      .delete(`/v1/fit-diagnostic-links/${link.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    for (const token of [link.token, 'x'.repeat(43)]) {
      const seen = await t.as().get(`/v1/fit-diagnostics/${token}`).expect(404);
      const sent = await send(token, submission()).expect(404);
      expect([seen.body.code, sent.body.code]).toEqual(['link.invalid', 'link.invalid']);
    }
    const rows = await sql(t.database.admin, 'select from fit_response where link_id = $1', [link.id]);
    expect(rows).toEqual([]);
  });

  it('a page that submits twice creates one response and gets the same answer', async () => {
    const { token } = await fitLink(t, practice.owner);
    const once = submission(answers([a, b]));
    const [first, second] = await Promise.all([send(token, once), send(token, once)]);
    const third = await send(token, { ...once, answers: answers([]) }).expect(201);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    const { body } = await t.as(practice.owner).get('/v1/fit-responses').expect(200);
    const found = await sql(t.database.admin, 'select from fit_response where submission_id = $1', [
      once.submissionId,
    ]);
    expect(found).toHaveLength(1);
    expect(body.data[0].result.outcome).toBe('fit');
  });

  it.each([
    ['an invalid address', { email: 'nobody' }, '/email'],
    ['an overlong address', { email: `${'x'.repeat(250)}@example.test` }, '/email'],
    ['no company', { company: ' ' }, '/company'],
    ['an overlong name', { name: 'x'.repeat(121) }, '/name'],
    ['a version that does not exist', { questionnaireVersion: 99 }, '/questionnaireVersion'],
    ['a question of another form', { answers: [{ question: 'weather', answer: 'yes' }] }, '/answers'],
    [
      'the same question twice',
      {
        answers: [
          { question: a, answer: 'yes' },
          { question: a, answer: 'no' },
        ],
      },
      '/answers/1',
    ],
    [
      'a cost of a disqualifier',
      { answers: [{ question: disqualifierKeys[0], answer: 'no', cost: 2 }] },
      '/answers/0',
    ],
    ['a cost beyond the scale', { answers: [{ question: a, answer: 'yes', cost: 5 }] }, '/answers'],
    ['a tenant', { tenantId: randomUUID() }, '/tenantId'],
  ])('a submission with %s is refused', async (_, wrong, pointer) => {
    const { token } = await fitLink(t, practice.owner);
    const { body } = await send(token, submission(undefined, wrong)).expect(400);
    expect(JSON.stringify(body.errors)).toContain(pointer);
  });

  it('responses from one address are limited per quarter of an hour', async () => {
    const { token } = await fitLink(t, practice.owner);
    const from = address();
    for (let i = 0; i < submissionLimits.perAddress.limit; i++)
      await send('y'.repeat(43), submission(), from).expect(404);
    const { headers, body } = await send(token, submission(), from).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.code).toBe('rate_limit.exceeded');
    await send(token, submission(), address()).expect(201);
  });

  it('responses through one link are limited, from any address', async () => {
    const { token } = await fitLink(t, practice.owner);
    const other = await fitLink(t, practice.owner);
    for (let i = 0; i < submissionLimits.perLink.limit; i += 30)
      await Promise.all(Array.from({ length: 30 }, () => send(token, submission([]), address())));
    await send(token, submission(), address()).expect(429);
    await send(other.token, submission(), address()).expect(201);
  }, 60_000);

  it('the audit trail contains nothing about the person', async () => {
    const { token, id } = await fitLink(t, practice.owner);
    await send(token, submission()).expect(201);
    const events = await sql<{ action: string; actor: string | null; text: string }>(
      t.database.admin,
      `select action, actor_user_id as actor, data::text as text from audit_event where data ->> 'linkId' = $1`,
      [id],
    );
    expect(events).toMatchObject([{ action: 'fit_response.received', actor: null }]);
    expect(events[0]!.text).not.toMatch(/priya|ledgerline/i);
  });
});
