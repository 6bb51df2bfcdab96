import fc from 'fast-check';
import { isValidLocalTime, parseLocalTime } from './local-time';

describe('local time', () => {
  it.each(['24:00', '23:60', '9:00', '09:00:00', '09.00', ' 09:00', '09:00\n', '-1:00', ''])(
    '%j is refused as a local time',
    (text) => {
      expect(isValidLocalTime(text)).toBe(false);
      expect(() => parseLocalTime(text)).toThrow(RangeError);
    },
  );

  it('a local time that is not text is refused', () => {
    expect(isValidLocalTime(900)).toBe(false);
    expect(isValidLocalTime(null)).toBe(false);
  });

  it('every minute of a day is a valid local time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseLocalTime(text)).toBe(text);
      }),
    );
  });
});
