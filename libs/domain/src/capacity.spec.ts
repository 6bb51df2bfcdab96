import { checkCapacity, hoursOf } from './capacity';

describe('capacity', () => {
  it.each([
    ['no hours set', null, 10_000, 2400, true],
    ['exactly full', 7200, 4800, 2400, true],
    ['a minute too many', 7200, 4801, 2400, false],
    ['full before', 7200, 9000, 60, false],
    ['nothing promised', 7200, 9000, 0, true],
    ['no hours at all', 0, 0, 60, false],
  ])('capacity check: %s', (_what, availableMinutes, committedMinutes, promised, fits) => {
    expect(checkCapacity({ availableMinutes, committedMinutes }, promised).fits).toBe(fits);
  });

  it('a refusal names the figures', () => {
    expect(checkCapacity({ availableMinutes: 120 * 60, committedMinutes: 96 * 60 }, 40 * 60 + 30)).toEqual({
      fits: false,
      overMinutes: 990,
      reason: '96 h of 120 h per month are committed. 40 h 30 min more would exceed capacity by 16 h 30 min.',
    });
  });

  it.each([
    [0, '0 h'],
    [45, '45 min'],
    [60, '1 h'],
    [450, '7 h 30 min'],
    [-630, '−10 h 30 min'],
  ])('%i minutes are %s', (minutes, text) => expect(hoursOf(minutes)).toBe(text));
});
