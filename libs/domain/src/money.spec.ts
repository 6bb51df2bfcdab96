import fc from 'fast-check';
import { isCurrencyCode, minorUnitDigits, money, toMajorString } from './money';

const usd = (amount: number) => money(amount, 'USD');

describe('money', () => {
  it.each([
    ['USD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %i decimal places, as on the platform', (currency, digits) => {
    expect(minorUnitDigits(currency)).toBe(digits);
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    expect(format.resolvedOptions().maximumFractionDigits).toBe(digits);
  });

  it.each([
    [840_000, 'USD', '8400.00'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [500, 'JPY', '500'],
    [-7, 'JPY', '-7'],
    [1234, 'KWD', '1.234'],
    [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
  ])('%i minor units of %s are %s', (amount, currency, text) => {
    expect(toMajorString(money(amount, currency))).toBe(text);
  });

  it('refuses what an integer cannot hold', () => {
    for (const amount of [0.1, Number.NaN, Infinity, 2 ** 53]) expect(() => usd(amount)).toThrow(RangeError);
  });

  it.each(['usd', 'US', 'USDT', 'U5D', '', ' USD', 'USD\n'])('the currency %j is refused', (currency) => {
    expect(isCurrencyCode(currency)).toBe(false);
    expect(() => money(1, currency)).toThrow(RangeError);
  });

  it('money has no negative zero', () => {
    expect(Object.is(usd(-0).amount, 0)).toBe(true);
  });

  it('the text loses nothing', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
        const text = toMajorString(money(amount, currency));
        expect(Number(text.replace('.', '')) === amount).toBe(true);
        expect(text.split('.')[1]?.length ?? 0).toBe(minorUnitDigits(currency));
      }),
    );
  });
});
