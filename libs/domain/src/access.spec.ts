import fc from 'fast-check';
import { accessBlocking, accessState, type BlockingAccess, waitingDays } from './access';
import { isAccessLate } from './access.oracle';
import { addDays, parseLocalDate } from './calendar-date';

const kickoff = parseLocalDate('2026-03-02');
const day = (n: number) => addDays(kickoff, n - 1);
const billing = (over: Partial<BlockingAccess> = {}): BlockingAccess => ({
  ...{ requestedOn: day(1), neededBy: day(7), grantedOn: null, revokedOn: null, blocking: true },
  ...over,
});
const weekTwo = { blockedByAccess: true };

describe('access', () => {
  it('AC-25 cloud billing not granted at the end of week 1 blocks the week-2 assessment and counts the days', () => {
    const open = billing();
    expect(accessBlocking(weekTwo, [open])).toEqual([open]);
    expect(accessBlocking({ blockedByAccess: false }, [open])).toEqual([]);
    expect(waitingDays(open, day(8))).toBe(7);
    expect([isAccessLate(open, day(7)), isAccessLate(open, day(8))]).toEqual([false, true]);
  });

  it.each([
    ['granted', billing({ grantedOn: day(3) })],
    ['revoked', billing({ grantedOn: day(3), revokedOn: day(9) })],
    ['not blocking', billing({ blocking: false })],
  ])('access that is %s blocks nothing', (_what, item) =>
    expect(accessBlocking(weekTwo, [item])).toEqual([]),
  );

  it.each([
    ['asked today', billing({ requestedOn: day(8) }), 0],
    ['not asked', billing({ requestedOn: null }), 0],
    ['asked ahead', billing({ requestedOn: day(10) }), 0],
    ['granted after five days', billing({ grantedOn: day(6) }), 5],
    ['revoked later', billing({ grantedOn: day(6), revokedOn: day(7) }), 5],
    ['granted unasked', billing({ requestedOn: null, grantedOn: day(6) }), 0],
  ])('waiting days of access: %s', (_what, item, days) => expect(waitingDays(item, day(8))).toBe(days));

  it('access is open, granted or revoked', () => {
    const items = [
      billing(),
      billing({ requestedOn: day(5) }),
      billing({ grantedOn: day(2) }),
      billing({ grantedOn: day(2), revokedOn: day(6) }),
    ];
    expect(items.map(accessState)).toEqual(['open', 'open', 'granted', 'revoked']);
  });

  it('a later day never shortens a wait', () => {
    const dates = fc.nat({ max: 60 }).map((n) => day(n + 1));
    const items = fc.record({
      requestedOn: fc.option(dates),
      neededBy: dates,
      grantedOn: fc.option(dates),
      revokedOn: fc.constant(null),
      blocking: fc.boolean(),
    });
    fc.assert(
      fc.property(items, dates, (item, today) => {
        const now = waitingDays(item, today);
        const tomorrow = waitingDays(item, addDays(today, 1));
        expect([now, now + 1]).toContain(tomorrow);
        expect(now).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
