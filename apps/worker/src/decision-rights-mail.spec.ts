import { defaultRights } from '@quarterdeck/domain/decision-right';
import type { TestApi } from '@quarterdeck/testing/test-api';
import { type Hosted, ownApi } from '@quarterdeck/testing/test-host';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { Postbox, rows, startWorker, until, workerConfig } from './testing/reminders-due';

/** From the proposal over the mail to the founder's agreement, through API and worker. */
describe('the decision rights email', () => {
  let database: TestDatabase;
  let t: TestApi & Hosted;
  let p: TestPractice;
  let postbox: Postbox;
  let address: string;
  let worker: Hosted | undefined;
  let founder: TestPerson;
  let clientId: string;
  let setId: string;
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

  const move = (person: TestPerson, version: number, verb: string, body: object = {}) =>
    t
      .as(person)
      .post(`/v1/decision-rights/${setId}/${verb}`)
      .set('If-Match', `"${version}"`)
      .send(body)
      .expect(201);
  interface Row {
    state: string;
    last_error: string | null;
  }
  async function outcome(kind = 'decision_rights_proposed'): Promise<Row> {
    worker ??= await startWorker(workerConfig(database.job, address));
    const read = () =>
      rows<Row>(
        database.admin,
        'select state, last_error from notification where subject_id = $1 and kind = $2',
        [setId, kind],
      );
    const [row] = await until(read, ([first]) => !['pending', 'sending'].includes(first!.state));
    return row!;
  }
  /** The mail to the practice, once it came, and the page that its link opens. */
  async function answered(): Promise<{ subject?: string; text?: string; path: string }> {
    expect(await outcome('decision_rights_answered')).toEqual({ state: 'sent', last_error: null });
    const { subject, text } = (await postbox.mails()).find(({ to }) => to![0]!.address === p.owner.email)!;
    const token = /\/sign-in\/link#([\w-]{43})\n/.exec(text!)![1];
    const link = await t.as().post('/v1/sign-in-links/redemptions').send({ token, transport: 'token' });
    expect(link.body.session.practice).toMatchObject({ slug: p.slug, role: 'owner' });
    return { subject, text, path: link.body.nextPath };
  }

  it('the decision rights email signs the founder in once and opens the page to agree', async () => {
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
  ])('no decision rights email is sent to a founder who %s', async (_, meanwhile, reason) => {
    await meanwhile();
    expect(await outcome()).toEqual({ state: 'suppressed', last_error: reason });
    expect((await postbox.mails()).filter(({ to }) => to![0]!.address === founder.email)).toEqual([]);
  });

  it('an objection is emailed to the proposer with its reason and a link to the next draft', async () => {
    await move(founder, 2, 'objections', { reason: 'Hiring stays with me.' });
    const { subject, text, path } = await answered();
    expect(subject).toBe('Nordwind: the founder asks for changes to who decides what');
    expect(text).toContain(
      'A founder did not agree to set 1 of the decision rights. The reason:\n\n“Hiring stays with me.”',
    );
    expect(path).toBe(`/p/${p.slug}/clients/${clientId}/set-up?step=rights`);
    expect(await outcome()).toEqual({ state: 'suppressed', last_error: 'decision_rights_objected' });
    expect(await postbox.mails()).toHaveLength(1);
  });

  it('an agreement is emailed to the proposer', async () => {
    await move(founder, 2, 'agreements');
    const { subject, path } = await answered();
    expect(subject).toBe('Nordwind: the founder agreed to the decision rights');
    expect(path).toBe(`/p/${p.slug}/decision-rights/${setId}`);
  });

  it('no answer is emailed after a later proposal replaced it', async () => {
    await move(founder, 2, 'objections', { reason: 'Hiring stays with me.' });
    const { body } = await t.as(p.owner).get(`/v1/decision-rights/${setId}`).expect(200);
    const path = `/v1/engagements/${body.engagementId}/decision-rights`;
    const next = await t.as(p.owner).post(path).send({ rights: body.rights }).expect(201);
    await t
      .as(p.owner)
      .post(`/v1/decision-rights/${next.body.id}/proposals`)
      .set('If-Match', '"1"')
      .send({})
      .expect(201);
    expect(await outcome('decision_rights_answered')).toEqual({
      state: 'suppressed',
      last_error: 'decision_rights_replaced',
    });
  });
});
