import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { fitLink, submission } from '../testing/fit-diagnostic';

interface Waiting {
  who: string;
  subject: string;
  seconds: number;
}

/** When the owners are written to; what the mail says is held by a spec of the worker. */
describe('notification of an answered fit diagnostic', () => {
  const t = testApi();
  let practice: TestPractice;
  let token: string;
  beforeEach(async () => {
    practice = await t.practice();
    token = (await fitLink(t, practice.owner)).token;
  });

  const address = () => `10.${[1, 2, 3].map(() => 1 + Math.floor(Math.random() * 250)).join('.')}`;
  const send = (body: object = submission()) =>
    t.as().post(`/v1/fit-diagnostics/${token}/responses`).set('X-Forwarded-For', address()).send(body);
  /** In the order of their making, with the time from then until they may be sent. */
  const waiting = () =>
    sql<Waiting & Record<string, unknown>>(
      t.database.admin,
      `select recipient_user_id as who, subject_id as subject, extract(epoch from not_before - now())::float8 as seconds
       from notification where tenant_id = $1 and kind = 'fit_response_received' order by created_at, recipient_user_id`,
      [practice.tenantId],
    );
  const becomes = (state: string, ago: string) =>
    sql(
      t.database.admin,
      `update notification set state = $2, not_before = now() - $3::interval, created_at = now() - $3::interval,
         sent_at = case when $2 = 'sent' then now() - $3::interval end
       where tenant_id = $1 and kind = 'fit_response_received'`,
      [practice.tenantId, state, ago],
    );

  it('every owner is notified at once, and no one else', async () => {
    const second = await practice.person('owner');
    const former = await practice.person('owner');
    await sql(t.database.admin, 'update membership set ended_at = now() where id = $1', [
      former.membershipId,
    ]);
    await practice.person('cto');
    await t.practice('Elsewhere');
    await send().expect(201);
    const [{ id }] = (await t.as(practice.owner).get('/v1/fit-responses').expect(200)).body.data;
    const found = await waiting();
    expect(found.map(({ who, subject }) => [who, subject])).toEqual(
      [practice.owner.userId, second.userId].sort().map((who) => [who, id]),
    );
    for (const { seconds } of found) expect(seconds).toBeLessThanOrEqual(0);
  });

  it('all responses before the email is sent share one email, even simultaneous ones', async () => {
    await Promise.all(Array.from({ length: 8 }, () => send().expect(201)));
    expect(await waiting()).toHaveLength(1);
  });

  it('resubmitting the same answers sends no second email', async () => {
    const once = submission();
    await send(once).expect(201);
    await becomes('sent', '2 hours');
    await send(once).expect(201);
    expect(await waiting()).toHaveLength(1);
  });

  it.each<[string, string, string, number]>([
    ['sent ten minutes ago', 'sent', '10 minutes', 50 * 60],
    ['sent two hours ago', 'sent', '2 hours', 0],
    ['being sent', 'sending', '1 minute', 60 * 60],
    ['given up ten minutes ago', 'failed', '10 minutes', 50 * 60],
  ])('the next email waits an hour after the last: one %s', async (_, state, ago, wait) => {
    await send().expect(201);
    await becomes(state, ago);
    await Promise.all(Array.from({ length: 4 }, () => send().expect(201)));
    const found = await waiting();
    expect(found).toHaveLength(2);
    expect(Math.abs(found[1]!.seconds - wait)).toBeLessThan(20);
  });

  it('no notification can be created without a response or for another practice', async () => {
    const client = new Client({ connectionString: t.database.scoped });
    await client.connect();
    try {
      for (const text of [
        `select ctx.tell_fit_response('${practice.tenantId}', '${randomUUID()}', now())`,
        `select ctx.tell_rights_answered('${randomUUID()}')`,
        'insert into notification (tenant_id) select gen_random_uuid()',
      ])
        await expect(client.query(text)).rejects.toMatchObject({
          code: expect.stringMatching(/42501|QD001/),
        });
    } finally {
      await client.end();
    }
  });
});
