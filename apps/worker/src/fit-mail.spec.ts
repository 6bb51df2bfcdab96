import { fitLink, submission } from '@quarterdeck/engagement/testing/fit-diagnostic';
import type { TestApi } from '@quarterdeck/testing/test-api';
import { type Hosted, ownApi } from '@quarterdeck/testing/test-host';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { Postbox, rows, startWorker, until, workerConfig } from './testing/reminders-due';

/** From the public form over the mail to the lead, through API and worker. */
describe('the email about an answered fit diagnostic', () => {
  let database: TestDatabase;
  let t: TestApi & Hosted;
  let p: TestPractice;
  let postbox: Postbox;
  let smtp: string;
  let token: string;
  let worker: Hosted | undefined;
  beforeAll(async () => {
    database = await privateDatabase();
    t = await ownApi(database);
    postbox = new Postbox();
    smtp = await postbox.open();
  });
  afterAll(async () => {
    await t.close();
    await postbox.close();
  });
  beforeEach(async () => {
    postbox.raw.splice(0);
    p = await t.practice('Harbour Advisory');
    token = (await fitLink(t, p.owner)).token;
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  const answer = (company: string) =>
    t
      .as()
      .post(`/v1/fit-diagnostics/${token}/responses`)
      .send(submission(undefined, { company }))
      .expect(201);
  interface Row {
    state: string;
    last_error: string | null;
  }
  async function outcomes(): Promise<Row[]> {
    worker ??= await startWorker(workerConfig(database.job, smtp));
    const read = () =>
      rows<Row>(
        database.admin,
        `select state, last_error from notification where tenant_id = $1 and kind = 'fit_response_received'
         order by created_at`,
        [p.tenantId],
      );
    return until(read, (found) => found.every(({ state }) => !['pending', 'sending'].includes(state)));
  }
  async function landing(text: string): Promise<string> {
    const link = /\/sign-in\/link#([\w-]{43})\n/.exec(text)![1];
    const redeemed = await t
      .as()
      .post('/v1/sign-in-links/redemptions')
      .send({ token: link, transport: 'token' });
    return redeemed.body.nextPath as string;
  }

  it('the fit email names company and result, signs in once and opens the lead', async () => {
    await answer('Ledgerline');
    const [{ id }] = (await t.as(p.owner).get('/v1/fit-responses').expect(200)).body.data;
    expect(await outcomes()).toEqual([{ state: 'sent', last_error: null }]);
    const [mail] = await postbox.mails();
    expect(mail).toMatchObject({
      subject: 'A company answered your fit diagnostic',
      to: [{ address: p.owner.email }],
    });
    expect(mail!.text).toContain('Company: Ledgerline\nResult: A fit (2 yes, 2 needed)\n');
    expect(mail!.text).not.toMatch(/priya/i);
    expect(await landing(mail!.text!)).toBe(`/p/${p.slug}/leads/${id}`);
  });

  it('the fit email counts the responses and reports each one once', async () => {
    for (const company of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) await answer(company);
    await outcomes();
    await answer('Eight');
    // The hour passes.
    const pass = `update notification set not_before = now() - interval '1 second' where tenant_id = $1 and state = 'pending'`;
    await rows(database.admin, pass, [p.tenantId]);
    expect(await outcomes()).toEqual(Array.from({ length: 2 }, () => ({ state: 'sent', last_error: null })));
    const [first, second] = await postbox.mails();
    expect(first!.subject).toBe('7 answers to your fit diagnostic');
    expect([...first!.text!.matchAll(/Company: (\w+)/g)].map(([, name]) => name)).toEqual([
      'Seven',
      'Six',
      'Five',
      'Four',
      'Three',
    ]);
    expect(await landing(first!.text!)).toBe(`/p/${p.slug}/leads`);
    expect([...second!.text!.matchAll(/Company: (\w+)/g)].map(([, name]) => name)).toEqual(['Eight']);
  });

  it.each([
    ['the answers were deleted', 'delete from fit_response where tenant_id = $1', 'fit_response_deleted'],
    [
      'the reader is no longer an owner',
      `update membership set role = 'cto' where tenant_id = $1`,
      'recipient_without_access',
    ],
  ])('no fit email is sent once %s', async (_, meanwhile, last_error) => {
    await answer('Ledgerline');
    await rows(database.admin, meanwhile, [p.tenantId]);
    expect(await outcomes()).toEqual([{ state: 'suppressed', last_error }]);
    expect(postbox.raw).toHaveLength(0);
  });
});
