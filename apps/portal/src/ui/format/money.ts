import { minorUnitDigits, type Money, toMajorString } from '@quarterdeck/domain/money';
import { memoize } from './memoize';

const currencies = memoize((currency: string) => {
  const digits = minorUnitDigits(currency);
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  });
});
const decimals = memoize(
  (digits: number) =>
    new Intl.NumberFormat(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

export const formatMoney = (money: Money) =>
  currencies(money.currency).format(toMajorString(money) as Intl.StringNumericLiteral);

/** Grouped, without the currency. */
export function formatAmount(money: Money): string {
  const digits = minorUnitDigits(money.currency);
  const isWhole = money.amount % 10 ** digits === 0;
  return decimals(isWhole ? 0 : digits).format(toMajorString(money) as Intl.StringNumericLiteral);
}

export const decimalSign = memoize(
  (locale?: string) =>
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
);

/** Parses amounts such as "12,500", "-1 250.5" or "12.500,00". Null for empty text, undefined for anything else. */
export function parseMoney(
  text: string,
  currency: string,
  decimal = decimalSign(undefined),
): Money | null | undefined {
  const compact = text.replace(/[\s'’_]/gu, '').replace(/^[−–]/u, '-');
  if (compact === '') return null;
  const digits = minorUnitDigits(currency);
  const point = decimalPointIn(compact, decimal, digits);
  const [whole = '', fraction = ''] =
    point < 0 ? [compact] : [compact.slice(0, point), compact.slice(point + 1)];
  if (
    !/^-?\d{1,3}([.,]?\d{3})*$|^-?\d+$/.test(whole) ||
    !/^\d*$/.test(fraction) ||
    fraction.length > digits
  ) {
    return undefined;
  }
  const amount = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? { amount: amount === 0 ? 0 : amount, currency } : undefined;
}

/** -1 without decimals. If both separators appear, the last one counts. */
function decimalPointIn(text: string, decimal: string, digits: number): number {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  const last = Math.max(comma, point);
  if (last < 0 || digits === 0) return -1;
  if (comma >= 0 && point >= 0) return last;
  const sign = text.charAt(last);
  const once = text.indexOf(sign) === last;
  const groupsThree = text.length - last - 1 === 3;
  return once && (sign === decimal || !groupsThree) ? last : -1;
}
