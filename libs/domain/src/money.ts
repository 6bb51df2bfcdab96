/** Money as an integer of minor units. Never a float, and never mixed across currencies. */

export interface Money {
  /** Minor units (cents for USD, whole yen for JPY), a safe integer, may be negative. */
  readonly amount: number;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
}

/** ISO 4217, list one: active currencies whose minor unit is not a hundredth. */
const OTHER_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/** True for three capital letters. Does not check whether ISO 4217 assigns them. */
export function isCurrencyCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

/** @throws RangeError if the amount is not a safe integer or the currency is not three capital letters. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole amount of minor units: ${amount}`);
  if (!isCurrencyCode(currency)) throw new RangeError(`Not an ISO 4217 code: ${JSON.stringify(currency)}`);
  return { amount: amount === 0 ? 0 : amount, currency };
}

/** Decimal places of a currency's minor unit: 2 unless ISO 4217 says otherwise. */
export function minorUnitDigits(currency: string): number {
  return OTHER_DIGITS.get(currency) ?? 2;
}

/** Exact decimal text in major units with a point and no grouping, e.g. `-0.05`. For machines, not for readers. */
export function toMajorString({ amount, currency }: Money): string {
  const places = minorUnitDigits(currency);
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const sign = amount < 0 ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
