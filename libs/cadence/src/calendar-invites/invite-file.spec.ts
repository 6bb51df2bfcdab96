import * as fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { addDays, parseLocalDate, type Weekday } from '@quarterdeck/domain/calendar-date';
import { localDatesOf, NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';
import type { InvitedRitual } from './invited-ritual';
import { inviteFile } from './invite-file';
import { seriesOf } from './series';

const ORIGIN = parseLocalDate('2026-01-01');
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    type: fc.constant('weekly' as const),
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    type: fc.constant('monthly' as const),
    nth: fc.constantFrom(...NTHS),
    weekday,
    everyMonths: fc.integer({ min: 1, max: 12 }),
  }),
);

describe('the calendar invite file', () => {
  it("the recurrence rule gives the planner's dates, from any start, for two years", () => {
    fc.assert(
      fc.property(
        recurrence,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 60 }),
        (rule, day, later) => {
          const startsOn = addDays(ORIGIN, day);
          const dueFrom = `${addDays(startsOn, later)}T12:00:00Z`;
          const ritual = {
            ...{
              recurrence: rule,
              startsOn,
              endsOn: null,
              kickoffOn: startsOn,
              dueFrom,
              zone: 'Europe/Berlin',
            },
            ...{ localTime: '09:00', now: dueFrom, ritualId: 'c', sequence: 1, changedAt: dueFrom },
          } as unknown as InvitedRitual;
          const { first } = seriesOf(ritual)!;
          const file = inviteFile(
            {
              ...ritual,
              ...{ method: 'REQUEST', organizer: 'a@x.example', attendee: 'b@x.example', summary: 's' },
              ...{ description: '', url: 'https://x.example', first, except: [] },
            },
            'https://x.example',
          );
          const [line] = /RRULE:.*/.exec(file)!;
          const told = new RRuleTemporal({
            rruleString: `DTSTART;TZID=UTC:${first.replaceAll('-', '')}T000000\n${line.trim()}`,
            maxIterations: 10_000,
          })
            .between(new Date(`${first}T00:00:00Z`), new Date(`${addDays(first, 730)}T00:00:00Z`), true)
            .map((date) => date.toPlainDate().toString());
          const planned = localDatesOf(
            { recurrence: rule, startsOn, endsOn: null },
            first,
            addDays(first, 730),
          );
          expect(told).toEqual(planned);
          // At nine in the morning, before the noon of the change: that day is not among them.
          expect(first > addDays(startsOn, later)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
