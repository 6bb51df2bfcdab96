/** Hours that a client has bought per month, and what becomes of those that were not used (AC-31). Minutes, integers. */

export const TIME_KINDS = ['meeting', 'advice', 'hands_on', 'unplanned', 'other'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

export interface HoursBudget {
  readonly minutesPerMonth: number;
  /** Most that a month hands over to the next; null for no limit. */
  readonly carryOverCapMinutes: number | null;
  /** Months after its own in which an unused minute can still be used; 0 for none, null for as long as it lasts. */
  readonly carryOverMonths: number | null;
}

/** budget + carriedIn = used + expired + capped + carriedOut. */
export interface LedgerMonth {
  readonly budget: number;
  /** Negative when earlier months used more than they had. */
  readonly carriedIn: number;
  /** budget + carriedIn; negative when the months before have used this one up. */
  readonly available: number;
  readonly used: number;
  /** Used beyond what was available; the months that follow pay for it. */
  readonly over: number;
  /** Unused minutes whose last month this was. */
  readonly expired: number;
  /** Unused minutes of this month that the cap leaves no room for. */
  readonly capped: number;
  readonly carriedOut: number;
}

interface Lot {
  readonly month: number;
  minutes: number;
}

/**
 * The ledger of the months from the first on, given the minutes used in each. Carried minutes are used before the
 * month's own, oldest first.
 * @throws RangeError when a number is not a whole one from 0 on.
 */
export function hoursLedger(budget: HoursBudget, used: readonly number[]): readonly LedgerMonth[] {
  const { minutesPerMonth, carryOverCapMinutes, carryOverMonths } = budget;
  for (const minutes of [minutesPerMonth, carryOverCapMinutes ?? 0, carryOverMonths ?? 0, ...used]) {
    if (!Number.isSafeInteger(minutes) || minutes < 0)
      throw new RangeError(`Not whole minutes or months: ${minutes}`);
  }
  let lots: Lot[] = [];
  let carriedIn = 0;
  return used.map((minutes, month) => {
    const available = minutesPerMonth + carriedIn;
    // What an overdrawn month left behind is paid before anything else; then there are no lots.
    lots.push({ month, minutes: carriedIn < 0 ? Math.max(0, available) : minutesPerMonth });
    const over = Math.max(0, minutes - Math.max(0, available));
    take(lots, minutes);
    const expired = total(lots.filter((lot) => hasExpired(lot, month, carryOverMonths)));
    lots = lots.filter((lot) => !hasExpired(lot, month, carryOverMonths));
    const capped = carryOverCapMinutes === null ? 0 : cap(lots, carryOverCapMinutes);
    const carriedOut = available > minutes ? total(lots) : available - minutes;
    const entry = {
      budget: minutesPerMonth,
      carriedIn,
      available,
      used: minutes,
      over,
      expired,
      capped,
      carriedOut,
    };
    carriedIn = carriedOut;
    return entry;
  });
}

function hasExpired({ month: own }: Lot, month: number, carryOverMonths: number | null): boolean {
  return carryOverMonths !== null && month - own >= carryOverMonths;
}

/** Takes minutes from the oldest lots on. */
function take(lots: readonly Lot[], minutes: number): void {
  let left = minutes;
  for (const lot of lots) {
    const taken = Math.min(left, lot.minutes);
    lot.minutes -= taken;
    left -= taken;
  }
}

/** Cuts the youngest lots down to the cap: the place that older ones have is theirs. */
function cap(lots: readonly Lot[], most: number): number {
  const cut = Math.max(0, total(lots) - most);
  take([...lots].reverse(), cut);
  return cut;
}

function total(lots: readonly Lot[]): number {
  return lots.reduce((sum, { minutes }) => sum + minutes, 0);
}
