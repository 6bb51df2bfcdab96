import { randomUUID } from 'node:crypto';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql } from '@quarterdeck/testing/test-practice';
import { PracticeModule } from '../practice.module';

let t: TestApp;

beforeAll(async () => (t = await testApp([PracticeModule], { config: { signUp: 'first' } })));
afterAll(() => t.close());

it('closed sign-up reveals nothing about any address', async () => {
  const { owner } = await t.practice();
  const [account] = await sql<{ email: string }>(t.database.admin, 'select email from "user" where id = $1', [
    owner.userId,
  ]);
  const answers = [];
  for (const email of [account!.email, `${randomUUID()}@example.test`]) {
    const person = { name: 'Eve', email, password: 'a long enough password' };
    const { body } = await t.as().post('/v1/practices').send({ name: 'X', owner: person }).expect(403);
    answers.push({ ...body, instance: null });
  }
  expect(answers[0]).toMatchObject({ code: 'practice.sign_up_closed' });
  expect(answers[0]).toEqual(answers[1]);
});
