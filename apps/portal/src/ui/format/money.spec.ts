import { formatMoney, parseMoney } from './money';

describe('parseMoney', () => {
  it.each([
    ['12,500', 'USD', 1_250_000],
    ['12500', 'USD', 1_250_000],
    ['12 500.5', 'USD', 1_250_050],
    ['-1,250.05', 'USD', -125_005],
    ['−3', 'USD', -300],
    ['12.500,00', 'EUR', 1_250_000],
    ['0,5', 'EUR', 50],
    ['1’250’000', 'CHF', 125_000_000],
    ['12,500', 'JPY', 12_500],
    ['1.234', 'KWD', 1234],
    ['0', 'USD', 0],
  ])('%s %s is %d minor units', (text, currency, amount) => {
    expect(parseMoney(text, currency, '.')).toEqual({ amount, currency });
  });

  it('uses the reader’s decimal sign when a number can be read two ways', () => {
    expect(parseMoney('1,234', 'KWD', ',')).toEqual({ amount: 1234, currency: 'KWD' });
    expect(parseMoney('1,234', 'KWD', '.')).toEqual({ amount: 1_234_000, currency: 'KWD' });
  });

  it('treats empty text as no amount', () => {
    expect(parseMoney('  ', 'USD', '.')).toBeNull();
  });

  it.each(['abc', '12.345.6', '1e5', '12.5.1', '--3', '99999999999999999', '12.555,555', '1,2,3'])(
    'rejects %s',
    (text) => {
      expect(parseMoney(text, 'USD', '.')).toBeUndefined();
    },
  );
});

describe('formatMoney', () => {
  it('formats whole amounts without decimals and never rounds', () => {
    expect(formatMoney({ amount: 840_000, currency: 'USD' })).toContain('8,400');
    expect(formatMoney({ amount: 840_050, currency: 'USD' })).toContain('8,400.50');
    expect(formatMoney({ amount: 9_007_199_254_740_991, currency: 'USD' })).toContain(
      '90,071,992,547,409.91',
    );
    expect(formatMoney({ amount: 500, currency: 'JPY' })).toContain('500');
  });
});
