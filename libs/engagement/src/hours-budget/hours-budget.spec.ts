import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

const h = 60;

describe('hours budget and ledger', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
  });

  const owner = () => test.as(practice.owner);
  const draft = async (kickoffOn: string) =>
    (await engagementsOf(test, practice.owner).draft(clientId, kickoffOn)).id;
  const put = (id: string, version: number, body: object) =>
    owner().put(`/v1/engagements/${id}/hours-budget`).set('If-Match', `"${version}"`).send(body);
  const work = (id: string, workedOn: string, minutes: number) =>
    sql(
      test.database.admin,
      `insert into time_entry (tenant_id, id, client_id, engagement_id, worked_on, minutes, user_id, kind)
       select tenant_id, uuid_v7(), client_id, id, $2, least(1440, $3 - 1440 * n), $4, 'advice'
       from engagement, generate_series(0, ($3::int - 1) / 1440) n where id = $1`,
      [id, workedOn, minutes, practice.owner.userId],
    );
  const ledger = async (id: string) =>
    (await owner().get(`/v1/engagements/${id}/hours-ledger`).expect(200)).body.months;

  it('AC-31 40 h a month, 30 used, then 60 used: month 2 has 50 available, month 3 has 30', async () => {
    const kickoff = '2026-01-15';
    const id = await draft(kickoff);
    await put(id, 0, { minutesPerMonth: 40 * h }).expect(200);
    await work(id, '2026-02-14', 30 * h);
    await work(id, '2026-02-15', 20 * h);
    await work(id, '2026-03-14', 40 * h);
    await work(id, '2026-03-15', 1 * h);
    const months = (await ledger(id)).slice(0, 3);
    expect(months[0]).toEqual({
      ...{ month: 1, startsOn: '2026-01-15', endsOn: '2026-02-14', current: expect.any(Boolean) },
      ...{ budgetMinutes: 40 * h, carriedInMinutes: 0, availableMinutes: 40 * h, usedMinutes: 30 * h },
      ...{ overMinutes: 0, expiredMinutes: 0, cappedMinutes: 0, carriedOutMinutes: 10 * h },
    });
    expect(months.map(({ availableMinutes }: { availableMinutes: number }) => availableMinutes / h)).toEqual([
      40, 50, 30,
    ]);
    expect(months.map(({ overMinutes }: { overMinutes: number }) => overMinutes / h)).toEqual([0, 10, 0]);
  });

  it('carried hours are capped and expire as agreed', async () => {
    const id = await draft('2026-01-15');
    await work(id, '2026-04-01', 60);
    await put(id, 0, { minutesPerMonth: 40 * h, carryOverCapMinutes: 15 * h, carryOverMonths: 1 }).expect(
      200,
    );
    const [first, second] = await ledger(id);
    expect([first.cappedMinutes, first.carriedOutMinutes]).toEqual([25 * h, 15 * h]);
    expect([second.availableMinutes, second.expiredMinutes, second.cappedMinutes]).toEqual([
      55 * h,
      15 * h,
      25 * h,
    ]);
  });

  it('months count from the kickoff date, even the 31st, and earlier work counts in the first', async () => {
    const id = await draft('2026-01-31');
    await work(id, '2026-01-20', 30);
    await work(id, '2026-02-28', 45);
    const months = await ledger(id);
    expect(
      months.slice(0, 3).map((m: { startsOn: string; endsOn: string }) => [m.startsOn, m.endsOn]),
    ).toEqual([
      ['2026-01-31', '2026-02-27'],
      ['2026-02-28', '2026-03-30'],
      ['2026-03-31', '2026-04-29'],
    ]);
    expect(months.slice(0, 2).map((m: { usedMinutes: number }) => m.usedMinutes)).toEqual([30, 45]);
    expect(months[0]).toMatchObject({ budgetMinutes: null, availableMinutes: null, carriedOutMinutes: null });
  });

  it('the ledger starts with one month, marks the current one and ends with the engagement', async () => {
    const ahead = await draft(todayIn(berlin, 5));
    expect(await ledger(ahead)).toMatchObject([{ month: 1, current: false, usedMinutes: 0 }]);
    await sql(
      test.database.admin,
      `update engagement set kickoff_on = current_date - 75, state = 'completed', ended_at = now() - interval '50 days' where id = $1`,
      [ahead],
    );
    expect(await ledger(ahead)).toHaveLength(1);
    await sql(test.database.admin, `update engagement set state = 'active', ended_at = null where id = $1`, [
      ahead,
    ]);
    const months = await ledger(ahead);
    expect(months).toHaveLength(3);
    expect(months.map(({ current }: { current: boolean }) => current)).toEqual([false, false, true]);
  });

  it('agreeing needs the current version, and an ended engagement is fixed', async () => {
    const id = await draft('2026-03-02');
    const none = await owner().get(`/v1/engagements/${id}/hours-budget`).expect(200);
    expect(none.body).toEqual({
      ...{
        engagementId: id,
        minutesPerMonth: null,
        carryOverCapMinutes: null,
        carryOverMonths: null,
        version: 0,
      },
    });
    expect(none.headers.etag).toBe('"0"');
    const terms = { minutesPerMonth: 2400, carryOverCapMinutes: 600, carryOverMonths: 2 };
    expect((await put(id, 0, terms).expect(200)).body).toEqual({ engagementId: id, ...terms, version: 1 });
    await put(id, 0, terms).expect(412);
    await put(id, 7, terms).expect(412);
    await owner().put(`/v1/engagements/${id}/hours-budget`).send(terms).expect(428);
    const less = { minutesPerMonth: 1200 };
    expect((await put(id, 1, less).expect(200)).body).toMatchObject({
      ...less,
      carryOverCapMinutes: null,
      version: 2,
    });
    await engagementsOf(test, practice.owner).move(id, 1, 'cancellations').expect(201);
    expect((await put(id, 2, terms).expect(409)).body.code).toBe('engagement.not_allowed');
  });

  it.each([
    [{ minutesPerMonth: 0.5 }, '/minutesPerMonth'],
    [{ minutesPerMonth: -1 }, '/minutesPerMonth'],
    [{ minutesPerMonth: 44_641 }, '/minutesPerMonth'],
    [{}, '/minutesPerMonth'],
    [{ minutesPerMonth: 60, carryOverCapMinutes: -1 }, '/carryOverCapMinutes'],
    [{ minutesPerMonth: 60, carryOverMonths: 25 }, '/carryOverMonths'],
  ])('an hours budget with %j is refused', async (body, pointer) => {
    const answer = await put(await draft('2026-03-02'), 0, body).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('founders see no hours, and others get 404', async () => {
    const id = await draft('2026-03-02');
    await sql(test.database.admin, `update engagement set visibility = 'published' where id = $1`, [id]);
    for (const person of [
      await practice.person('founder', [clientId]),
      await practice.person('associate', [await practice.client('Other')]),
      (await test.practice()).owner,
    ]) {
      for (const path of ['hours-budget', 'hours-ledger', 'time-entries'])
        await test.as(person).get(`/v1/engagements/${id}/${path}`).expect(404);
      await test
        .as(person)
        .put(`/v1/engagements/${id}/hours-budget`)
        .set('If-Match', '"0"')
        .send({ minutesPerMonth: 1 })
        .expect(404);
    }
  });
});
