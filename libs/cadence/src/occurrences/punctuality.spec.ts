import * as fc from 'fast-check';
import { Client } from 'pg';
import { addDays, type LocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { adherence, OCCURRENCE_STATES, punctuality as rule } from '@quarterdeck/domain/occurrence';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { adherenceJson, datedOccurrences, punctuality } from './punctuality.sql';

const FIRST = parseLocalDate('2026-03-03');

const textOf = (fragment: Sql) => fragment.build().text;

/** The statement over rows that are given instead of stored, at a time that is given instead of now. */
const derived = `
  with occurrence (ritual_id, local_date, state, done_at, time_zone, follows_on) as (
    select * from unnest($1::uuid[], $2::date[], $3::text[], $4::timestamptz[], $5::text[], $7::date[]))
  select o.local_date::text as due, ${textOf(punctuality()).replaceAll('now()', '$6::timestamptz')} as punctuality
  from ${textOf(datedOccurrences(sql`true`))} o order by o.local_date`;

const ritual = fc.record({
  gaps: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 0, maxLength: 6 }),
  states: fc.array(fc.constantFrom(...OCCURRENCE_STATES), { minLength: 7, maxLength: 7 }),
  doneAfter: fc.array(fc.option(fc.integer({ min: -12, max: 12 })), { minLength: 7, maxLength: 7 }),
  todayAfter: fc.integer({ min: -10, max: 60 }),
  hour: fc.integer({ min: 0, max: 23 }),
  follows: fc.integer({ min: 1, max: 60 }),
  zone: fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ),
});

describe('punctuality in SQL', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: sharedDatabase().admin });
    await client.connect();
  });
  afterAll(() => client.end());

  it('AC-30: SQL and the rule agree for every state, entry, gap and zone', async () => {
    await fc.assert(
      fc.asyncProperty(ritual, async ({ gaps, states, doneAfter, todayAfter, hour, follows, zone }) => {
        const dues = gaps.reduce<LocalDate[]>((all, gap) => [...all, addDays(all.at(-1)!, gap)], [FIRST]);
        const today = addDays(FIRST, todayAfter);
        const expected = dues.map((due, index) => {
          const after = doneAfter[index];
          return {
            due,
            punctuality: rule({
              due,
              previousDue: dues[index - 1] ?? null,
              nextDue: dues[index + 1] ?? addDays(due, follows),
              doneOn: after == null ? null : addDays(due, after),
              today,
              state: states[index]!,
            }),
          };
        });
        const instants = await localInstants(
          client,
          dues.map((due, index) => (doneAfter[index] == null ? null : addDays(due, doneAfter[index]))),
          hour,
          zone,
        );
        const [now] = await localInstants(client, [today], hour, zone);
        const { rows } = await client.query(derived, [
          dues.map(() => '00000000-0000-0000-0000-000000000001'),
          dues,
          states.slice(0, dues.length),
          instants,
          dues.map(() => zone),
          now,
          dues.map((due) => addDays(due, follows)),
        ]);
        expect(rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    ['2026-03-04', 'on_time'],
    ['2026-03-10', 'on_time'],
    ['2026-03-11', 'late'],
    ['2026-03-16', 'late'],
    [null, 'missed'],
  ])('AC-30: an entry on %s for the due date of 10 March is %s', async (doneOn, expected) => {
    const dues = ['2026-03-03', '2026-03-10', '2026-03-17'];
    const { rows } = await client.query(derived, [
      dues.map(() => '00000000-0000-0000-0000-000000000001'),
      dues,
      ['missed', doneOn ? 'done' : 'due', 'scheduled'],
      [null, doneOn && `${doneOn}T12:00:00Z`, null],
      dues.map(() => 'UTC'),
      '2026-03-17T12:00:00Z',
      dues.map(() => '2026-03-24'),
    ]);
    expect(rows[1]).toEqual({ due: '2026-03-10', punctuality: expected });
  });

  it('SQL adds up to the same adherence as the rule', async () => {
    const of = async (list: string[]) =>
      (
        await client.query(
          sql`select ${adherenceJson} as adherence from unnest(${list}::text[]) as list (punctuality)`.build(),
        )
      ).rows[0].adherence;
    const list = ['on_time', 'late', 'missed', 'on_time', 'pending', 'excused', 'not_applicable'] as const;
    expect(await of([...list])).toEqual(adherence(list));
    expect(await of([])).toEqual({ ratio: null, onTime: 0, n: 0 });
  });
});

async function localInstants(
  client: Client,
  dates: (string | null)[],
  hour: number,
  zone: string,
): Promise<(string | null)[]> {
  const { rows } = await client.query(
    `select ((d + make_interval(hours => $2)) at time zone $3)::text as instant from unnest($1::date[]) with ordinality as given (d, n) order by n`,
    [dates, hour, zone],
  );
  return rows.map((row: { instant: string | null }) => row.instant);
}
