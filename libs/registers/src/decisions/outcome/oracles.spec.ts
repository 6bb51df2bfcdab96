import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { REVIEW_VERDICTS } from '@quarterdeck/domain/decision';
import { calibrate } from '@quarterdeck/domain/decision-calibration.oracle';
import { latencyByCategory, openAge } from '@quarterdeck/domain/decision-latency.oracle';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { type DecisionPlace, decisionPlace } from '../../testing/decisions';

const first = parseLocalDate('2026-01-05');

const decisions = fc.sample(
  fc.record({
    category: fc.constantFrom('architecture', 'vendor', 'data'),
    raised: fc.nat({ max: 200 }),
    took: fc.option(fc.nat({ max: 90 }), { freq: 4 }),
    minute: fc.nat({ max: 24 * 60 - 1 }),
  }),
  300,
);
const reviews = fc.sample(
  fc.record({ confidence: fc.integer({ min: 0, max: 100 }), verdict: fc.constantFrom(...REVIEW_VERDICTS) }),
  300,
);

/** SQL answers pages of thousands of decisions; the rules library says what the answer has to be. */
describe('figures over decisions, against their oracles', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let ids: string[];

  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    ids = decisions.map(() => uuid());
    const { tenantId, owner } = practice;
    const raisedOn = decisions.map(({ raised }) => addDays(first, raised));
    await sql(
      test.database.admin,
      `with given as (
         select * from unnest($5::uuid[], $6::text[], $7::date[], $8::date[], $9::int[])
           with ordinality as g(id, category, raised_on, decided_on, minute, n)
       ), revised as (
         insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
         select $1, id, 1, $2, '{"title":"x"}', sha256('x'), $4 from given
       )
       insert into decision (tenant_id, id, client_id, engagement_id, number, state, category, door, raised_by, raised_at,
         decided_at)
       select $1, id, $2, $3, n, case when decided_on is null then 'draft' else 'rejected' end, category, 'two_way', $4,
         (raised_on + make_interval(mins => minute)) at time zone 'Europe/Berlin',
         (decided_on + make_interval(mins => minute)) at time zone 'Europe/Berlin'
       from given`,
      [
        tenantId,
        place.clientId,
        place.engagementId,
        owner.userId,
        ids,
        decisions.map(({ category }) => category),
        raisedOn,
        decisions.map(({ took }, i) => (took === null ? null : addDays(raisedOn[i]!, took))),
        decisions.map(({ minute }) => minute),
      ],
    );
  });

  it('latency: median, p90 and n of each category, in the days of the client', async () => {
    const { body } = await test
      .as(practice.owner)
      .get(`/v1/engagements/${place.engagementId}/decision-latency`)
      .expect(200);
    const expected = latencyByCategory(
      decisions.map(({ category, raised, took }) => ({
        category,
        raisedOn: addDays(first, raised),
        decidedOn: took === null ? null : addDays(first, raised + took),
      })),
    );
    const categories = body.categories as {
      category: string;
      medianDays: number;
      p90Days: number;
      n: number;
    }[];
    expect(
      categories.map(({ category, medianDays, p90Days, n }) => [category, { medianDays, p90Days, n }]),
    ).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
    const open = body.open as { raisedOn: never; ageDays: number }[];
    expect(open.length).toBeGreaterThan(0);
    const [{ today }] = (await sql<{ today: never }>(
      test.database.admin,
      `select (now() at time zone 'Europe/Berlin')::date::text as today`,
    )) as [{ today: never }];
    expect(open.map(({ ageDays }) => ageDays)).toEqual(open.map(({ raisedOn }) => openAge(raisedOn, today)));
  });

  it('calibration: what turned out, by how sure its author was', async () => {
    await sql(
      test.database.admin,
      `insert into decision_review (tenant_id, id, decision_id, client_id, revision, confidence, stated_by, due_on, verdict,
         reviewed_by, reviewed_at)
       select $1, gen_random_uuid(), id, $2, 1, confidence, $3, '2026-06-01', verdict, $3, now()
       from unnest($4::uuid[], $5::int[], $6::text[]) as g(id, confidence, verdict)`,
      [
        practice.tenantId,
        place.clientId,
        practice.owner.userId,
        ids,
        reviews.map(({ confidence }) => confidence),
        reviews.map(({ verdict }) => verdict),
      ],
    );
    const { body } = await test.as(practice.owner).get('/v1/decision-calibration').expect(200);
    expect(body.people).toHaveLength(1);
    expect(body.people[0].buckets).toMatchObject(calibrate(reviews));
  });
});
