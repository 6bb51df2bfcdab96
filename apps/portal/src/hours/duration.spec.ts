import { checkDuration, formatClockDuration, formatHoursField, parseDuration, parseHours } from './duration';

describe('durations', () => {
  it.each([
    ['90', 90],
    ['8', 480],
    ['12', 720],
    ['13', 13],
    ['1:30', 90],
    ['0:05', 5],
    ['1.5', 90],
    ['1,5 h', 90],
    ['2h', 120],
    ['2 hours', 120],
    ['1h 30', 90],
    ['1 h 30 min', 90],
    ['45 min', 45],
    ['45m', 45],
    ['', undefined],
    ['soon', undefined],
    ['1:75', undefined],
    ['-5', undefined],
  ])('reads %j as %s minutes', (text, minutes) => expect(parseDuration(text)).toBe(minutes));

  it('reads back every duration it formats', () => {
    for (const minutes of [1, 59, 60, 90, 600])
      expect(parseDuration(formatClockDuration(minutes))).toBe(minutes);
    for (const minutes of [0, 30, 450, 2400]) expect(parseHours(formatHoursField(minutes))).toBe(minutes);
  });

  it.each([
    ['0', false],
    ['25h', false],
    ['1441 min', false],
    ['24h', true],
  ])('accepts %j: %s', (text, good) => expect(checkDuration(text) === null).toBe(good));

  it.each([
    ['40', 2400],
    ['7,5 h', 450],
    ['', null],
    ['many', undefined],
  ])('reads %j as %s minutes a month', (text, minutes) => expect(parseHours(text)).toBe(minutes));
});
