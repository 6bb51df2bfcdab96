import { defaultRights } from '@quarterdeck/domain/decision-right';
import { DecisionRightsModule } from '@quarterdeck/engagement/decision-rights/decision-rights.module';
import { EngagementsModule } from '@quarterdeck/engagement/engagements/engagements.module';
import { testApp, type TestApp } from '@quarterdeck/platform/testing/test-app';
import type { TestPerson, TestPractice } from '@quarterdeck/platform/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/platform/testing/test-server';
import { SignInModule } from '@quarterdeck/practice/sign-in/sign-in.module';
import { Postbox, rows, until, workerConfig } from './spec-harness';
import { type RunningWorker, startWorker } from './worker';

/** From the proposal over the mail to the founder's agreement, through API and worker. */
describe('the mail about decision rights', () => {
  let database: TestDatabase;
  let t: TestApp;
  let p: TestPractice;
  let postbox: Postbox;
  let address: string;
  let worker: RunningWorker | undefined;
  let founder: TestPerson;
  let clientId: string;
  let setId: string;
  beforeAll(async () => {
    database = await privateDatabase();
    t = await testApp([EngagementsModule, DecisionRightsModule, SignInModule], { database });
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
    clientId = await p.client('Nordwind');
    founder = await p.person('founder', [clientId]);
    const owner = t.as(p.owner);
    const plan = { model: 'retainer', template: 'systems_operator', kickoffOn: '2026-11-02' };
    const engagement = await owner.post(`/v1/clients/${clientId}/engagements`).send(plan).expect(201);
    const rights = defaultRights('systems_operator', 'USD', 100);
    const path = `/v1/engagements/${engagement.body.id}/decision-rights`;
    setId = (await owner.post(path).send({ rights }).expect(201)).body.id;
    await move(p.owner, 1, 'proposals');
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  const move = (person: TestPerson, version: number, verb: string) =>
    t
      .as(person)
      .post(`/v1/decision-rights/${setId}/${verb}`)
      .set('If-Match', `"${version}"`)
      .send({})
      .expect(201);
  async function outcome(): Promise<{ state: string; last_error: string | null }> {
    worker = await startWorker(workerConfig(database.job, address));
    const read = (): Promise<{ state: string; last_error: string | null }[]> =>
      rows(database.admin, 'select state, last_error from notification where subject_id = $1', [setId]);
    const [row] = await until(read, ([first]) => !['pending', 'sending'].includes(first!.state));
    return row!;
  }

  it('signs the founder in once, straight to the page on which to agree', async () => {
    expect(await outcome()).toEqual({ state: 'sent', last_error: null });
    const [mail] = await postbox.mails();
    expect(mail).toMatchObject({
      subject: 'Who decides what at Nordwind: please read and agree',
      to: [{ address: founder.email }],
    });
    expect(mail!.text).toContain('A owner proposes who decides what');
    const token = /\/sign-in\/link#([\w-]{43})\n/.exec(mail!.text!)![1];
    const redeem = () => t.as().post('/v1/sign-in-links/redemptions').send({ token, transport: 'token' });
    const { body } = await redeem().expect(201);
    expect(body.nextPath).toBe(`/p/${p.slug}/decision-rights/${setId}`);
    expect(body.session.practice).toMatchObject({ slug: p.slug, role: 'founder' });
    await move({ ...founder, token: body.session.token }, 2, 'agreements');
    await redeem().expect(404);
  });

  it.each([
    ['agreed before the mail went out', () => move(founder, 2, 'agreements'), 'decision_rights_agreed'],
    [
      'lost the client',
      () => rows(database.admin, 'delete from client_grant where membership_id = $1', [founder.membershipId]),
      'recipient_without_access',
    ],
    [
      'left',
      () =>
        rows(database.admin, 'update membership set ended_at = now() where id = $1', [founder.membershipId]),
      'recipient_without_access',
    ],
  ])('is not sent to a founder who %s', async (_, meanwhile, reason) => {
    await meanwhile();
    expect(await outcome()).toEqual({ state: 'suppressed', last_error: reason });
    expect(postbox.raw).toHaveLength(0);
  });
});
