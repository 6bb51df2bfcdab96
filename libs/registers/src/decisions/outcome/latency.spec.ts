import { addDays, type LocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { decisionTarget } from '@quarterdeck/domain/decision-latency';
import { testApi } from '@quarterdeck/testing/test-api';
import { literal, sql as tagged } from '@quarterdeck/platform/tenancy/sql';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';
import { targetSql } from './latency.queries';

const today = (shift = 0) =>
  addDays(
    parseLocalDate(
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(new Date()),
    ),
    shift,
  );

describe('decision latency API', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let owner: ReturnType<typeof decisionsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    await agreeRights(test.database.admin, practice, place, [{}, { category: 'vendor' }]);
    owner = decisionsOf(test, practice.owner);
  });
  const decided = async (raised: string, on: string, more: object = {}) => {
    const draft = await owner.record(place.engagementId, queue({ raisedOn: raised, ...more }));
    await owner.move(await owner.move(draft, 'proposals'), 'approvals');
    await sql(
      test.database.admin,
      `update decision set decided_at = ($2::date + time '10:00') at time zone 'Europe/Berlin' where id = $1`,
      [draft.id, on],
    );
  };

  it('AC-24 decided decisions count per category with n, and open ones list age and cost', async () => {
    await decided('2026-03-02', '2026-03-16');
    const price = (amount: number) => ({ costOfDelayPerWeek: { amount, currency: 'USD' } });
    const free = await owner.record(place.engagementId, queue({ raisedOn: today(-18), door: 'one_way' }));
    const cheap = await owner.record(place.engagementId, queue({ ...price(5_000), category: 'hiring' }));
    const dear = await owner.move(
      await owner.record(place.engagementId, queue({ raisedOn: today(-8), ...price(90_000) })),
      'proposals',
    );
    const gone = await owner.record(place.engagementId);
    await owner.move(gone, 'withdrawals');
    const { body } = await owner.as.get(`/v1/engagements/${place.engagementId}/decision-latency`).expect(200);
    expect(body.categories).toEqual([
      { category: 'architecture', medianDays: 14, p90Days: 14, n: 1, withinTarget: 0 },
    ]);
    expect(body.targets).toEqual({ two_way: 5, one_way: 15 });
    expect([body.openCount, body.open.map(({ id }: { id: string }) => id)]).toEqual([
      3,
      [dear.id, cheap.id, free.id],
    ]);
    expect(body.open[2]).toMatchObject({
      number: free.number,
      raisedOn: today(-18),
      ageDays: 18,
      targetOn: decisionTarget(today(-18), 'one_way'),
      pastTarget: false,
      costOfDelayPerWeek: null,
    });
    expect(body.open[0]).toMatchObject({
      ageDays: 8,
      pastTarget: true,
      waitingOn: 'cto',
      costOfDelayPerWeek: { amount: 90_000 },
    });
    for (const path of [`/v1/decision-latency?clientId=${place.clientId}`, '/v1/decision-latency'])
      expect((await owner.as.get(path).expect(200)).body).toEqual(body);
  });

  it('each category has its median and its count within target', async () => {
    for (const [raised, on] of [
      ['2026-03-02', '2026-03-09'],
      ['2026-03-02', '2026-03-10'],
      ['2026-03-02', '2026-03-03'],
      ['2026-03-02', '2026-04-01'],
    ] as const)
      await decided(raised, on);
    await decided('2026-03-07', '2026-03-13', { category: 'vendor' });
    const { body } = await owner.as.get('/v1/decision-latency').expect(200);
    expect(body.categories).toEqual([
      { category: 'architecture', medianDays: 7.5, p90Days: 30, n: 4, withinTarget: 2 },
      { category: 'vendor', medianDays: 6, p90Days: 6, n: 1, withinTarget: 1 },
    ]);
  });

  it('a founder sees only published decisions', async () => {
    const founder = await practice.person('founder', [place.clientId]);
    await decided('2026-03-02', '2026-03-16');
    await owner.record(place.engagementId);
    const waiting = await owner.move(
      await owner.record(place.engagementId, queue({ category: 'hiring' })),
      'proposals',
    );
    const { body } = await test
      .as(founder)
      .get(`/v1/engagements/${place.engagementId}/decision-latency`)
      .expect(200);
    expect([body.categories, body.open.map(({ id }: { id: string }) => id)]).toEqual([[], [waiting.id]]);
  });

  it('the target date matches the rule on every weekday', async () => {
    const days = Array.from({ length: 14 }, (_, n) => addDays('2026-02-25' as LocalDate, n));
    for (const door of ['two_way', 'one_way'] as const) {
      const rows = await sql<{ on: string }>(
        test.database.admin,
        tagged`select (${targetSql(tagged`day`, literal(door))})::text as on
               from unnest(${days}::date[]) with ordinality as x (day, n) order by n`,
      );
      expect(rows.map(({ on }) => on)).toEqual(days.map((day) => decisionTarget(day, door)));
    }
  });
});
