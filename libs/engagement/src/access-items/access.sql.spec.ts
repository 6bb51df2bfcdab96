import fc from 'fast-check';
import { accessState, waitingDays } from '@quarterdeck/domain/access';
import { isAccessLate } from '@quarterdeck/domain/access.oracle';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { sql as tagged } from '@quarterdeck/platform/tenancy/sql';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { accessLateSql, accessStateSql, waitingDaysSql } from './access.sql';

const date = fc.nat({ max: 40 }).map((days) => addDays(parseLocalDate('2026-02-20'), days));

it('AC-25 SQL judges access like libs/domain', async () => {
  const cases = fc
    .sample(
      fc.record({
        today: date,
        requestedOn: fc.option(date),
        neededBy: date,
        grantedOn: fc.option(date),
        revokedOn: fc.option(date),
      }),
      2000,
    )
    .map((item) => (item.grantedOn === null ? { ...item, revokedOn: null } : item));
  const all = (name: keyof (typeof cases)[number]) => cases.map((item) => item[name]);
  const [a, today] = [tagged`a`, tagged`a.today`];
  const [row] = await sql<{ results: unknown[] }>(
    sharedDatabase().admin,
    tagged`select json_agg(json_build_array(${accessStateSql(a)}, ${waitingDaysSql(a, today)}, ${accessLateSql(a, today)}) order by n) as results
     from unnest(${all('today')}::date[], ${all('requestedOn')}::date[], ${all('neededBy')}::date[],
       ${all('grantedOn')}::date[], ${all('revokedOn')}::date[])
       with ordinality as a (today, requested_on, needed_by, granted_on, revoked_on, n)`,
  );
  expect(row!.results).toEqual(
    cases.map((item) => [accessState(item), waitingDays(item, item.today), isAccessLate(item, item.today)]),
  );
});
