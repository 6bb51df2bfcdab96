import type { TestApi } from '@quarterdeck/testing/test-api';
import { type Hosted, ownApi } from '@quarterdeck/testing/test-host';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { decisionPlace, decisionsOf, queue } from '@quarterdeck/registers/testing/decisions';
import type { DecisionDto } from '@quarterdeck/registers/decisions/record/decisions.dto';
import { Postbox, rows, startWorker, until, workerConfig } from './testing/reminders-due';

/** From the proposal over the mail to the founder's approval, through API and worker. */
describe('the email about a decision waiting for the founder', () => {
  let database: TestDatabase;
  let t: TestApi & Hosted;
  let p: TestPractice;
  let postbox: Postbox;
  let address: string;
  let worker: Hosted | undefined;
  let founder: TestPerson;
  let proposed: DecisionDto;
  beforeAll(async () => {
    database = await privateDatabase();
    t = await ownApi(database);
    postbox = new Postbox();
    address = await postbox.open();
  });
  afterAll(async () => {
    await t.close();
    await postbox.close();
  });
  beforeEach(async () => {
    postbox.raw.splice(0);
    p = await t.practice('Harbour Advisory');
    const place = await decisionPlace(database.admin, p, await p.client('Nordwind'));
    founder = await p.person('founder', [place.clientId]);
    await p.person('viewer', [place.clientId]);
    const owner = decisionsOf(t, p.owner);
    const costs = { costOfDelayPerWeek: { amount: 180_000, currency: 'USD' } };
    proposed = await owner.move(await owner.record(place.engagementId, queue(costs)), 'proposals');
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  async function outcome(): Promise<{ state: string; last_error: string | null }[]> {
    worker = await startWorker(workerConfig(database.job, address));
    const read = (): Promise<{ state: string; last_error: string | null }[]> =>
      rows(database.admin, 'select state, last_error from notification where subject_id = $1', [proposed.id]);
    return until(read, ([first]) => !['pending', 'sending'].includes(first!.state));
  }

  it('the decision email reaches only the founder, signs in once and opens the decision', async () => {
    expect(await outcome()).toEqual([{ state: 'sent', last_error: null }]);
    const [mail] = await postbox.mails();
    expect(mail).toMatchObject({
      subject: 'Nordwind: please decide "Which queue carries the jobs"',
      to: [{ address: founder.email }],
    });
    expect(mail!.text).toContain('Cost of waiting: $1,800.00 a week');
    const token = /\/sign-in\/link#([\w-]{43})\n/.exec(mail!.text!)![1];
    const redeem = () => t.as().post('/v1/sign-in-links/redemptions').send({ token, transport: 'token' });
    const { body } = await redeem().expect(201);
    expect(body.nextPath).toBe(`/p/${p.slug}/decisions/${proposed.id}`);
    const accepted = await decisionsOf(t, { ...founder, token: body.session.token }).move(
      proposed,
      'approvals',
    );
    expect(accepted.state).toBe('accepted');
    await redeem().expect(404);
  });

  it("a second decision email carries the answer to the founder's question", async () => {
    expect(await outcome()).toEqual([{ state: 'sent', last_error: null }]);
    const asked = await decisionsOf(t, founder).move(proposed, 'questions', {
      question: 'Why not two queues?',
    });
    await decisionsOf(t, p.owner).move(asked, 'answers', { answer: 'One queue holds for three years.' });
    const mails = await until(
      () => postbox.mails(),
      ({ length }) => length === 2,
    );
    expect(mails[1]).toMatchObject({ to: [{ address: founder.email }] });
    expect(mails[1]!.text).toContain('Your question was answered: One queue holds for three years.');
    expect(mails[0]!.text).not.toContain('Your question was answered');
  });

  it('no decision email is sent once the decision is made', async () => {
    await decisionsOf(t, founder).move(proposed, 'approvals');
    expect(await outcome()).toEqual([{ state: 'suppressed', last_error: 'decision_accepted' }]);
    expect(postbox.raw).toHaveLength(0);
  });

  it('no decision email is sent to a founder who lost access to the client', async () => {
    await rows(database.admin, 'delete from client_grant where membership_id = $1', [founder.membershipId]);
    expect(await outcome()).toEqual([{ state: 'suppressed', last_error: 'recipient_without_access' }]);
    expect(postbox.raw).toHaveLength(0);
  });
});
