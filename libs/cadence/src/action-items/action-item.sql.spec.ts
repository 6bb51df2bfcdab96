import fc from 'fast-check';
import { ageInWeeks, isOverdue } from '@quarterdeck/domain/action-item.oracle';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { sql as tagged } from '@quarterdeck/platform/tenancy/sql';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { ageWeeksSql, overdueSql } from './action-item.sql';

const date = fc.nat({ max: 60 }).map((days) => addDays(parseLocalDate('2026-02-20'), days));

it("SQL computes an item's age and overdue state like libs/domain", async () => {
  const cases = fc.sample(
    fc.record({ today: date, raisedOn: date, dueOn: date, closedOn: fc.option(date) }),
    1000,
  );
  const all = (name: 'today' | 'raisedOn' | 'dueOn' | 'closedOn') => cases.map((item) => item[name]);
  const [row] = await sql<{ results: unknown[] }>(
    sharedDatabase().admin,
    tagged`select json_agg(json_build_array(${ageWeeksSql(tagged`a`, tagged`a.today`)}, ${overdueSql(tagged`a`, tagged`a.today`)}) order by n) as results
     from unnest(${all('today')}::date[], ${all('raisedOn')}::date[], ${all('dueOn')}::date[], ${all('closedOn')}::date[])
       with ordinality as a (today, raised_on, due_on, closed_on, n)`,
  );
  expect(row!.results).toEqual(
    cases.map((item) => [ageInWeeks(item, item.today), isOverdue(item, item.today)]),
  );
});
