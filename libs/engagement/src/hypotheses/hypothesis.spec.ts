import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { diagnosis, type Diagnosis } from '../testing/diagnose';

describe("the founder's hypothesis", () => {
  const test = testApi();
  let practice: TestPractice;
  let d: Diagnosis;
  beforeEach(async () => {
    practice = await test.practice();
    d = await diagnosis(test, practice);
  });

  const read = (person = practice.owner) => d.get(`${d.of}/hypothesis`, person);
  const put = (version: number | undefined, body: object, person = practice.owner) =>
    d.request('put', `${d.of}/hypothesis`, version, body, person);
  const words = () => ({ founderWords: 'Engineering is too slow.', recordedOn: d.today });
  const found = { diagnosis: 'Engineering is fast; sales does not know.', matched: 'no' };

  it("the founder's words are recorded, then the diagnosis", async () => {
    const empty = { founderWords: null, recordedOn: null, diagnosis: null, matched: null, closedOn: null };
    const before = (await read().expect(200)).body;
    expect(before).toEqual({ engagementId: d.engagementId, ...empty, version: 1 });
    await put(1, words()).expect(200);
    const corrected = { ...words(), founderWords: 'Engineering is slow.' };
    expect((await put(2, corrected).expect(200)).body).toEqual({ ...before, ...corrected, version: 3 });
    const { body } = await put(3, { ...corrected, ...found }).expect(200);
    expect(body).toEqual({ ...before, ...corrected, ...found, closedOn: d.today, version: 4 });
    expect((await read().expect(200)).body).toEqual(body);
    const events = await sql(
      test.database.admin,
      `select action from audit_event where tenant_id = $1 and record_type = 'hypothesis' order by seq`,
      [practice.tenantId],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'hypothesis.recorded',
      'hypothesis.recorded',
      'hypothesis.closed',
    ]);
  });

  it("the founder's words cannot change once the diagnosis is recorded", async () => {
    await put(1, { ...words(), ...found }).expect(200);
    const { body } = await put(2, { ...words(), founderWords: 'Sales does not know.', ...found }).expect(409);
    expect(body.code).toBe('hypothesis.words_fixed');
    await put(2, { ...words(), ...found, matched: 'partly' }).expect(200);
  });

  it('one of two simultaneous writes wins, with the current version', async () => {
    const answers = await Promise.all([put(1, words()), put(1, words())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    await put(undefined, words()).expect(428);
    await put(1, words()).expect(412);
  });

  it.each([
    [{ founderWords: ' ' }, '/founderWords'],
    [{ founderWords: 'x'.repeat(2001) }, '/founderWords'],
    [{ recordedOn: '2099-01-01' }, '/recordedOn'],
    [{ diagnosis: 'Something.' }, '/matched'],
    [{ matched: 'no' }, '/diagnosis'],
    [{ diagnosis: 'Something.', matched: 'perhaps' }, '/matched'],
  ])('a hypothesis with %j is refused at %s', async (wrong, pointer) => {
    const { body } = await put(1, { ...words(), ...wrong }).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('AC-36: only the practice sees the hypothesis', async () => {
    const other = await practice.client('Other');
    for (const person of [
      await practice.person('founder', [d.clientId]),
      await practice.person('associate', [other]),
      (await test.practice()).owner,
    ]) {
      await read(person).expect(404);
      await put(1, words(), person).expect(404);
    }
  });
});
