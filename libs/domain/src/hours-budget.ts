/** Hours a client buys per month, and what happens to unused ones (AC-31). Integer minutes. */

export const TIME_KINDS = ['meeting', 'advice', 'hands_on', 'unplanned', 'other'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

export interface HoursBudget {
  readonly minutesPerMonth: number;
  /** Maximum minutes a month carries over to the next; null for no limit. */
  readonly carryOverCapMinutes: number | null;
  /** Number of later months in which an unused minute can be used. 0: none. Null: until the engagement ends. */
  readonly carryOverMonths: number | null;
}

/** budget + carriedIn = used + expired + capped + carriedOut. */
export interface LedgerMonth {
  readonly budget: number;
  /** Negative if earlier months used more than was available. */
  readonly carriedIn: number;
  /** budget + carriedIn; negative if earlier months used up this one. */
  readonly available: number;
  readonly used: number;
  /** Used beyond what was available. Later months make up for it. */
  readonly over: number;
  /** Unused minutes in their last usable month. */
  readonly expired: number;
  /** Unused minutes of this month above the carry-over cap. */
  readonly capped: number;
  readonly carriedOut: number;
}

interface Lot {
  readonly month: number;
  minutes: number;
}

/**
 * Ledger by month, starting with the first, from the minutes used in each. Carried minutes are used first, oldest
 * first.
 * @throws RangeError if a number is not a non-negative integer.
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
    // An overdrawn month is repaid before anything else; no lots remain then.
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

/** Uses minutes from the oldest lots first. */
function take(lots: readonly Lot[], minutes: number): void {
  let left = minutes;
  for (const lot of lots) {
    const taken = Math.min(left, lot.minutes);
    lot.minutes -= taken;
    left -= taken;
  }
}

/** Cuts the newest lots down to the cap, because older ones keep their place. */
function cap(lots: readonly Lot[], most: number): number {
  const cut = Math.max(0, total(lots) - most);
  take([...lots].reverse(), cut);
  return cut;
}

function total(lots: readonly Lot[]): number {
  return lots.reduce((sum, { minutes }) => sum + minutes, 0);
}
