import fc from 'fast-check';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { ageInQuarters } from '@quarterdeck/domain/client-fact';
import { sql as tagged } from '@quarterdeck/platform/tenancy/sql';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { ageInQuartersSql } from './client-facts.queries';

const date = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(parseLocalDate('1910-01-01'), days));

it('AC-19 SQL counts fiscal quarters like libs/domain', async () => {
  const facts = fc.sample(
    fc.record({ asOf: date, today: date, fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }) }),
    3000,
  );
  const [row] = await sql<{ ages: number[] }>(
    sharedDatabase().admin,
    tagged`select array_agg(${ageInQuartersSql(tagged`as_of`, tagged`today`, tagged`month`)} order by n) as ages
     from unnest(${facts.map((fact) => fact.asOf)}::date[], ${facts.map((fact) => fact.today)}::date[],
       ${facts.map((fact) => fact.fiscalYearStartMonth)}::int[]) with ordinality as x (as_of, today, month, n)`,
  );
  expect(row!.ages).toEqual(facts.map(ageInQuarters));
});
