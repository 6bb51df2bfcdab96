import fc from 'fast-check';
import { parseLocalDate } from './calendar-date';
import { parseLocalTime } from './local-time';
import { afterQuietHours, type LocalMoment } from './quiet-hours.oracle';

const at = (date: string, time: string): LocalMoment => ({ date: parseLocalDate(date), time });
const quiet = (from: string, until: string) => ({ from: parseLocalTime(from), until: parseLocalTime(until) });
const minute = fc.integer({ min: 0, max: 1439 }).map((n) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return parseLocalTime(`${two(Math.floor(n / 60))}:${two(n % 60)}`);
});

describe('quiet hours', () => {
  it.each([
    ['in the evening', '22:30', '22:00', '07:00', '2026-03-03', '07:00'],
    ['at their first minute', '22:00', '22:00', '07:00', '2026-03-03', '07:00'],
    ['after midnight', '00:10', '22:00', '07:00', '2026-03-02', '07:00'],
    ['at their end', '07:00', '22:00', '07:00', '2026-03-02', '07:00'],
    ['by day', '12:15', '22:00', '07:00', '2026-03-02', '12:15'],
    ['over lunch', '12:15', '12:00', '13:00', '2026-03-02', '13:00'],
    ['before lunch', '11:59', '12:00', '13:00', '2026-03-02', '11:59'],
    ['after lunch', '13:00', '12:00', '13:00', '2026-03-02', '13:00'],
  ])('%s', (_when, time, from, until, date, then) => {
    expect(afterQuietHours(at('2026-03-02', time), quiet(from, until))).toEqual(at(date, then));
  });

  it('quiet hours end within a day, at a moment that is not quiet', () => {
    fc.assert(
      fc.property(minute, minute, minute, (time, from, until) => {
        fc.pre(from !== until);
        const then = afterQuietHours(at('2026-03-02', time), { from, until });
        expect(afterQuietHours(then, { from, until })).toEqual(then);
        const told = `${then.date} ${then.time}`;
        expect(told >= `2026-03-02 ${time}` && told < `2026-03-03 ${time}`).toBe(true);
      }),
    );
  });
});
