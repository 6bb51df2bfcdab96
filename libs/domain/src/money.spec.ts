import fc from 'fast-check';
import { addMoney, isCurrencyCode, minorUnitDigits, money, subtractMoney, toMajorString } from './money';

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

  it('AC-02 8,400 less 5,100 a month is 3,300 a month', () => {
    expect(subtractMoney(usd(840_000), usd(510_000))).toEqual(usd(330_000));
  });

  it.each([addMoney, subtractMoney])('%p refuses two currencies', (operation) => {
    expect(() => operation(usd(1), money(1, 'EUR'))).toThrow('USD and EUR');
  });

  it('an amount beyond safe integers is refused', () => {
    const most = usd(Number.MAX_SAFE_INTEGER);
    expect(() => addMoney(most, usd(1))).toThrow(RangeError);
    expect(() => subtractMoney(usd(-1), most)).not.toThrow(TypeError);
    expect(() => subtractMoney(usd(-2), most)).toThrow(RangeError);
    for (const amount of [0.1, Number.NaN, Infinity, 2 ** 53]) expect(() => usd(amount)).toThrow(RangeError);
  });

  it.each(['usd', 'US', 'USDT', 'U5D', '', ' USD', 'USD\n'])('the currency %j is refused', (currency) => {
    expect(isCurrencyCode(currency)).toBe(false);
    expect(() => money(1, currency)).toThrow(RangeError);
  });

  it('money has no negative zero', () => {
    expect(Object.is(usd(-0).amount, 0)).toBe(true);
  });

  const amounts = fc.integer({ min: -(2 ** 51), max: 2 ** 51 });

  it('subtracting an added amount restores the money', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtractMoney(addMoney(usd(a), usd(b)), usd(b))).toEqual(usd(a));
        expect(addMoney(usd(a), usd(b))).toEqual(addMoney(usd(b), usd(a)));
      }),
    );
  });

  it('the decimal text is lossless', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
        const text = toMajorString(money(amount, currency));
        expect(Number(text.replace('.', '')) === amount).toBe(true);
        expect(text.split('.')[1]?.length ?? 0).toBe(minorUnitDigits(currency));
      }),
    );
  });
});
