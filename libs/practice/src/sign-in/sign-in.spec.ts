import { randomUUID } from 'node:crypto';
import { linkToken } from '@quarterdeck/platform/mail/link-token';
import { testApi } from '@quarterdeck/testing/test-api';
import { ownApi } from '@quarterdeck/testing/test-host';
import { sql, type TestPerson } from '@quarterdeck/testing/test-practice';
import { privateDatabase, TEST_SECRET } from '@quarterdeck/testing/test-server';

const password = 'a long enough password';
const t = testApi();

const bearer = (token: string) => ({ token }) as TestPerson;
/** A request from an address of its own: attempts are counted per address. */
const from = (address = `10.${byte()}.${byte()}.${byte()}`) => ({
  post: (path: string, body: object) => t.as().post(path).set('X-Forwarded-For', address).send(body),
});
const byte = () => Math.floor(Math.random() * 250) + 1;

async function start() {
  const email = `${randomUUID()}@example.test`;
  const body = {
    name: `Practice ${randomUUID()}`,
    owner: { name: 'Ada', email, password, timeZone: 'Europe/Lisbon' },
    transport: 'token',
  };
  const answer = await from().post('/v1/practices', body).expect(201);
  return { email, session: answer.body, person: bearer(answer.body.token as string) };
}

const signIn = (email: string, given = password, address?: string) =>
  from(address).post('/v1/session', { email, password: given, transport: 'token' });

it('sign-in still works after another app in the process closed', async () => {
  const { email } = await start();
  const other = await ownApi(await privateDatabase());
  await other.close();
  await signIn(email).expect(201);
});

describe('starting a practice', () => {
  it('starting creates the practice, its owner and a session in one step', async () => {
    const { session, email, person } = await start();
    expect(session).toMatchObject({
      user: { email, name: 'Ada', timeZone: 'Europe/Lisbon' },
      practice: { role: 'owner', home: 'cockpit', demo: false },
      csrfToken: null,
    });
    const again = await t.as(person).get('/v1/session').expect(200);
    expect(again.body).toEqual({ ...session, token: null });
  });

  it('a signed-in person owns a second practice and gets a new token with every switch', async () => {
    const { person, session } = await start();
    const second = await t.as(person).post('/v1/practices').send({ name: 'Second' }).expect(201);
    await t.as(person).get('/v1/session').expect(401);
    expect(second.body.practices).toHaveLength(2);
    const back = await t
      .as(bearer(second.body.token))
      .post('/v1/session/switches')
      .send({ practice: session.practice.slug })
      .expect(201);
    expect(back.body.practice.slug).toBe(session.practice.slug);
    expect(back.body.token).not.toBe(second.body.token);
    await t.as(bearer(second.body.token)).get('/v1/session').expect(401);
  });

  it('switching to a foreign practice is refused', async () => {
    const [a, b] = [await start(), await start()];
    await t.as(a.person).post('/v1/session/switches').send({ practice: b.session.practice.slug }).expect(404);
  });

  it('a known address, a taken slug and a missing owner are refused', async () => {
    const { email, session } = await start();
    const owner = { name: 'Eve', email, password };
    await from().post('/v1/practices', { name: 'X', owner }).expect(409);
    const other = { ...owner, email: `${randomUUID()}@example.test` };
    const taken = await from()
      .post('/v1/practices', { name: 'X', slug: session.practice.slug, owner: other })
      .expect(409);
    expect(taken.body.errors[0].pointer).toBe('/slug');
    const missing = await from().post('/v1/practices', { name: 'X' }).expect(400);
    expect(missing.body.errors[0].pointer).toBe('/owner');
  });
});

describe('password sign-in', () => {
  it('sign-in sets an HTTP-only cookie, and changes need the CSRF token', async () => {
    const { email } = await start();
    const answer = await from().post('/v1/session', { email: email.toUpperCase(), password }).expect(201);
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^session=qds_.*HttpOnly.*SameSite=Lax/);
    expect(answer.body.token).toBeNull();
    const header = cookie!.split(';')[0]!;
    await t.as().get('/v1/session').set('Cookie', header).expect(200);
    await t.as().delete('/v1/session').set('Cookie', header).expect(403);
    await t
      .as()
      .delete('/v1/session')
      .set('Cookie', header)
      .set('X-CSRF-Token', answer.body.csrfToken)
      .expect(204);
    await t.as().get('/v1/session').set('Cookie', header).expect(401);
  });

  it('a wrong password and an unknown address get the same answer', async () => {
    const { email } = await start();
    const wrong = await signIn(email, 'not the password').expect(401);
    const unknown = await signIn(`${randomUUID()}@example.test`).expect(401);
    const strip = (problem: object) => ({ ...problem, instance: null });
    expect(strip(wrong.body)).toEqual(strip(unknown.body));
  });

  it('a wrong password and an unknown address take about the same time', async () => {
    const { email } = await start();
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 7; i++) {
      known.push(await timed(() => signIn(email, 'not the password')));
      unknown.push(await timed(() => signIn(`${randomUUID()}@example.test`)));
    }
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('a guessing address is slowed down, and the real person gets in from another', async () => {
    const { email } = await start();
    const attacker = '10.9.9.9';
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push((await signIn(email, 'guess', attacker)).status);
    expect(answers.slice(0, 8)).toEqual(Array(8).fill(401));
    const refused = await signIn(email, password, attacker).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await signIn(email, password, '10.8.8.8').expect(201);
  });

  it('changing the password ends all other sessions and renews this token', async () => {
    const { email, person } = await start();
    const other = bearer((await signIn(email).expect(201)).body.token);
    const wrong = await t
      .as(person)
      .put('/v1/password')
      .send({ currentPassword: 'wrong', newPassword: 'another long password' })
      .expect(400);
    expect(wrong.body.errors[0].pointer).toBe('/currentPassword');
    const changed = await t
      .as(person)
      .put('/v1/password')
      .send({ currentPassword: password, newPassword: 'another long password', transport: 'token' })
      .expect(200);
    await t.as(other).get('/v1/session').expect(401);
    await t.as(person).get('/v1/session').expect(401);
    await t.as(bearer(changed.body.token)).get('/v1/session').expect(200);
    await signIn(email).expect(401);
    await signIn(email, 'another long password').expect(201);
  });
});

describe('emailed sign-in links', () => {
  async function mailed(email: string, purpose: 'sign_in' | 'password_reset'): Promise<string> {
    const path = purpose === 'sign_in' ? '/v1/sign-in-links' : '/v1/password-resets';
    await from().post(path, { email }).expect(202, { accepted: true });
    const [link] = await sql<{ id: string }>(
      t.database.admin,
      `select l.id from sign_in_link l join "user" u on u.id = l.user_id join notification n on n.subject_id = l.id
       where u.email = $1 and l.purpose = $2 and n.state = 'pending' order by l.created_at desc limit 1`,
      [email, purpose],
    );
    return linkToken(TEST_SECRET, purpose, link!.id);
  }

  it('a link signs in once', async () => {
    const { email } = await start();
    const token = await mailed(email, 'sign_in');
    const redeem = () => from().post('/v1/sign-in-links/redemptions', { token, transport: 'token' });
    const answers = await Promise.all([redeem(), redeem(), redeem()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
    const opened = answers.find(({ status }) => status === 201)!;
    expect(opened.body.session.user.email).toBe(email);
    expect((await redeem()).body.code).toBe('link.invalid');
  });

  it('a link fails for another purpose or after it expires', async () => {
    const { email } = await start();
    const reset = await mailed(email, 'password_reset');
    await from().post('/v1/sign-in-links/redemptions', { token: reset }).expect(404);
    const late = await mailed(email, 'sign_in');
    await sql(
      t.database.admin,
      `update sign_in_link l set expires_at = now() from "user" u where u.id = l.user_id and u.email = $1`,
      [email],
    );
    await from().post('/v1/sign-in-links/redemptions', { token: late }).expect(404);
  });

  it('a reset link sets a new password and ends every session', async () => {
    const { email, person } = await start();
    const token = await mailed(email, 'password_reset');
    await from().post('/v1/password-resets/redemptions', { token, password: 'short' }).expect(400);
    await from()
      .post('/v1/password-resets/redemptions', { token, password: 'the new long password' })
      .expect(201);
    await t.as(person).get('/v1/session').expect(401);
    await signIn(email, 'the new long password').expect(201);
  });

  it('an unknown address gets the same answer and no email', async () => {
    await from()
      .post('/v1/sign-in-links', { email: `${randomUUID()}@example.test` })
      .expect(202, { accepted: true });
  });
});

describe('sessions of a person', () => {
  it('a person lists their own sessions, and revoking one ends it within a second', async () => {
    const { email, person } = await start();
    const other = bearer((await signIn(email).expect(201)).body.token);
    const list = await t.as(person).get('/v1/sessions').expect(200);
    expect(list.body.data).toHaveLength(2);
    const foreign = list.body.data.find(({ current }: { current: boolean }) => !current);
    const stranger = await start();
    await t.as(stranger.person).delete(`/v1/sessions/${foreign.id}`).expect(404);
    await t.as(other).get('/v1/session').expect(200);
    await t.as(person).delete(`/v1/sessions/${foreign.id}`).expect(204);
    await t.as(other).get('/v1/session').expect(401);
  });

  it.each([
    ['not used for 7 days', `idle_expires_at = now()`],
    ['30 days old', `expires_at = now()`],
  ])('a session ends when it is %s', async (_, change) => {
    const { email, person } = await start();
    await sql(
      t.database.admin,
      `update session s set ${change} from "user" u where u.id = s.user_id and u.email = $1`,
      [email],
    );
    await t.as(person).get('/v1/session').expect(401);
  });
});

it('changing the own profile needs the current version', async () => {
  const { person } = await start();
  await t.as(person).patch('/v1/user').send({ name: 'Grace' }).expect(428);
  const changed = await t
    .as(person)
    .patch('/v1/user')
    .set('If-Match', '"1"')
    .send({ name: 'Grace', timeZone: 'Europe/Berlin' })
    .expect(200);
  expect(changed.body).toMatchObject({ name: 'Grace', timeZone: 'Europe/Berlin', version: 2 });
  expect(changed.headers.etag).toBe('"2"');
  await t.as(person).patch('/v1/user').set('If-Match', '"1"').send({ name: 'Late' }).expect(412);
  await t.as(person).patch('/v1/user').set('If-Match', '"2"').send({ timeZone: 'Mars/Base' }).expect(400);
});

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
