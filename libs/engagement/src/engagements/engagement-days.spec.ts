import fc from 'fast-check';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { dayOfEngagement, daysOverdue, PHASE_STATES, phaseOn, planPhases } from '@quarterdeck/domain/phase';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import {
  dayOfEngagementJson,
  isCurrentPhase,
  phaseDaysOverdueSql,
  phaseOverdueSql,
} from './engagement-days.sql';

const date = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(parseLocalDate('1910-01-01'), days));
const distance = fc.integer({ min: -10, max: 110 });
const template = findEngagementTemplate('systems_operator')!;

async function results<T>(text: string, values: unknown[]): Promise<T[]> {
  const [row] = await sql<{ results: T[] }>(sharedDatabase().admin, text, values);
  return row!.results;
}

describe('date rules of libs/domain in SQL', () => {
  const cases = fc
    .sample(fc.record({ kickoff: date, distance }), 3000)
    .map(({ kickoff, distance: days }) => ({ kickoff, today: addDays(kickoff, days) }));

  it('AC-21 SQL gives the day of an engagement', async () => {
    const days = await results(
      `select json_agg(${dayOfEngagementJson('kickoff', 'today')} order by n) as results
       from unnest($1::date[], $2::date[]) with ordinality as x (kickoff, today, n)`,
      [cases.map(({ kickoff }) => kickoff), cases.map(({ today }) => today)],
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
      `select json_agg((select max(p.kind) filter (where ${isCurrentPhase('p', 'e.today')})
           from unnest($2::int[], $3::text[], $4::date[], $5::date[]) as p (engagement, kind, starts_on, ends_on)
           where p.engagement = e.n - 1) order by e.n) as results
       from unnest($1::date[]) with ordinality as e (today, n)`,
      [
        cases.map(({ today }) => today),
        plans.map(({ n }) => n),
        plans.map(({ kind }) => kind),
        plans.map(({ startsOn }) => startsOn),
        plans.map(({ endsOn }) => endsOn),
      ],
    );
    expect(kinds).toEqual(
      cases.map(({ kickoff, today }) => phaseOn(planPhases(kickoff, template), today)?.kind ?? null),
    );
  });

  it('SQL gives the overdue days of phases', async () => {
    const phases = fc
      .sample(fc.record({ state: fc.constantFrom(...PHASE_STATES), endsOn: date, days: distance }), 2000)
      .map(({ state, endsOn, days }) => ({ state, endsOn, today: addDays(endsOn, days) }));
    const found = await results(
      `select json_agg(json_build_array(${phaseOverdueSql('p', 'p.today')}, ${phaseDaysOverdueSql('p', 'p.today')}) order by n) as results
       from unnest($1::text[], $2::date[], $3::date[]) with ordinality as p (state, ends_on, today, n)`,
      [
        phases.map(({ state }) => state),
        phases.map(({ endsOn }) => endsOn),
        phases.map(({ today }) => today),
      ],
    );
    expect(found).toEqual(
      phases.map((phase) => [daysOverdue(phase, phase.today) > 0, daysOverdue(phase, phase.today)]),
    );
  });
});
