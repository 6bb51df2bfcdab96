import fc from 'fast-check';
import { Client } from 'pg';
import { addDays, parseLocalDate, type Weekday } from '@quarterdeck/domain/calendar-date';
import { nextDatesOf, NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';
import { testPractice } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { runningEngagement } from '../testing/running-engagement';

const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    type: fc.constant('weekly' as const),
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 52 }),
  }),
  fc.record({
    type: fc.constant('monthly' as const),
    nth: fc.constantFrom(...NTHS),
    weekday,
    everyMonths: fc.integer({ min: 1, max: 12 }),
  }),
);

describe('the date that follows another by the rule', () => {
  let client: Client;
  let place: { tenantId: string; ritualId: string };
  beforeAll(async () => {
    const { admin } = sharedDatabase();
    client = new Client({ connectionString: admin });
    await client.connect();
    const practice = await testPractice(admin);
    const { ritualId } = await runningEngagement(admin, practice);
    place = { tenantId: practice.tenantId, ritualId };
  });
  afterAll(() => client.end());

  it('SQL and libs/domain agree on the next date for every rule, start and step', async () => {
    await fc.assert(
      fc.asyncProperty(
        recurrence,
        fc.nat({ max: 400 }),
        fc.nat({ max: 20 }),
        async (rule, startDays, which) => {
          const startsOn = addDays(parseLocalDate('2026-01-01'), startDays);
          const dates = nextDatesOf({ recurrence: rule, startsOn, endsOn: null }, startsOn, which + 2);
          const [day, next] = dates.slice(-2);
          const weekly = rule.type === 'weekly';
          const { rows } = await client.query<{ next: string }>(
            `with changed as (
               update ritual set starts_on = $3, ends_on = null, recurrence = $4, weekdays = $5, every = $6, nth = $7
               where tenant_id = $1 and id = $2 returning 1)
             select count(*) from changed`,
            [
              ...[place.tenantId, place.ritualId, startsOn, rule.type],
              weekly ? rule.weekdays : [rule.weekday],
              weekly ? rule.everyWeeks : rule.everyMonths,
              weekly ? null : rule.nth,
            ],
          );
          expect(rows).toHaveLength(1);
          const after = await client.query<{ next: string }>(
            'select ctx.date_after($1, $2, $3)::text as next',
            [...[place.tenantId, place.ritualId, day]],
          );
          expect(after.rows[0]!.next).toBe(next);
        },
      ),
      { numRuns: 300 },
    );
  });
});
