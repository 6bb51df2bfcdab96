import fc from 'fast-check';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { dayOfEngagement, daysOverdue, PHASE_STATES, phaseOn, planPhases } from '@quarterdeck/domain/phase';
import { type Sql, sql as tagged } from '@quarterdeck/platform/tenancy/sql';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { dayOfEngagementJson, isCurrentPhase, phaseOverdueSql } from './engagement-days.sql';

const date = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(parseLocalDate('1910-01-01'), days));
const distance = fc.integer({ min: -10, max: 110 });
const template = findEngagementTemplate('systems_operator')!;

async function results<T>(statement: Sql): Promise<T[]> {
  const [row] = await sql<{ results: T[] }>(sharedDatabase().admin, statement);
  return row!.results;
}

describe('date rules of libs/domain in SQL', () => {
  const cases = fc
    .sample(fc.record({ kickoff: date, distance }), 3000)
    .map(({ kickoff, distance: days }) => ({ kickoff, today: addDays(kickoff, days) }));

  it('AC-21 SQL gives the day of an engagement', async () => {
    const days = await results(
      tagged`select json_agg(${dayOfEngagementJson(tagged`kickoff`, tagged`today`)} order by n) as results
       from unnest(${cases.map(({ kickoff }) => kickoff)}::date[], ${cases.map(({ today }) => today)}::date[])
         with ordinality as x (kickoff, today, n)`,
    );
    expect(days).toEqual(
      cases.map(({ kickoff, today }) => {
        const rule = dayOfEngagement(kickoff, today);
        const before = rule.position === 'before';
        return {
          position: rule.position,
          day: before ? null : rule.day,
          daysUntilKickoff: before ? rule.daysUntilKickoff : null,
        };
      }),
    );
  });

  it('AC-21 SQL gives the phase of a date', async () => {
    const plans = cases.flatMap(({ kickoff }, n) =>
      planPhases(kickoff, template).map((phase) => ({ n, ...phase })),
    );
    const kinds = await results(
      tagged`select json_agg((select max(p.kind) filter (where ${isCurrentPhase(tagged`p`, tagged`e.today`)})
           from unnest(${plans.map(({ n }) => n)}::int[], ${plans.map(({ kind }) => kind)}::text[],
             ${plans.map(({ startsOn }) => startsOn)}::date[], ${plans.map(({ endsOn }) => endsOn)}::date[]) as p (engagement, kind, starts_on, ends_on)
           where p.engagement = e.n - 1) order by e.n) as results
       from unnest(${cases.map(({ today }) => today)}::date[]) with ordinality as e (today, n)`,
    );
    expect(kinds).toEqual(
      cases.map(({ kickoff, today }) => phaseOn(planPhases(kickoff, template), today)?.kind ?? null),
    );
  });

  it('SQL tells the phases that are overdue', async () => {
    const phases = fc
      .sample(fc.record({ state: fc.constantFrom(...PHASE_STATES), endsOn: date, days: distance }), 2000)
      .map(({ state, endsOn, days }) => ({ state, endsOn, today: addDays(endsOn, days) }));
    const found = await results(
      tagged`select json_agg(${phaseOverdueSql(tagged`p`, tagged`p.today`)} order by n) as results
       from unnest(${phases.map(({ state }) => state)}::text[], ${phases.map(({ endsOn }) => endsOn)}::date[],
         ${phases.map(({ today }) => today)}::date[]) with ordinality as p (state, ends_on, today, n)`,
    );
    expect(found).toEqual(phases.map((phase) => daysOverdue(phase, phase.today) > 0));
  });
});
