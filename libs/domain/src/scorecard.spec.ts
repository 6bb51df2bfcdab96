import fc from 'fast-check';
import { addDays, parseLocalDate, weekdayOf } from './calendar-date';
import { isMissing, meetsGoal, weekOf, weeksShown } from './scorecard';
import { cellsOf, numberOfCell } from './scorecard-cells';

const monday = parseLocalDate('2026-03-02');
const day = (n: number) => addDays(monday, n);

describe('scorecards', () => {
  it.each([
    ['at_least', 10, null, [9.99, 10, 11], [false, true, true]],
    ['at_most', 10, null, [9.99, 10, 11], [true, true, false]],
    ['equal', 10, null, [9.99, 10, 11], [false, true, false]],
    ['between', 10, 12, [9.99, 10, 12, 12.01], [false, true, true, false]],
  ] as const)('goal %s %d', (operator, target, targetTo, values, met) => {
    expect(values.map((value) => meetsGoal({ operator, target, targetTo }, value))).toEqual(met);
  });

  it('a scorecard shows 13 weeks by Monday, up to the current one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), (n) => {
        const weeks = weeksShown(day(n));
        expect(weeks).toHaveLength(13);
        expect(weeks.at(-1)).toBe(weekOf(day(n)));
        expect(weeks.every((week) => weekdayOf(week) === 1)).toBe(true);
        expect(weeks.slice(1).every((week, index) => week === addDays(weeks[index]!, 7))).toBe(true);
      }),
    );
  });

  it('a week is missing once it is over, but not before the row existed', () => {
    expect([6, 7].map((n) => isMissing(monday, monday, day(n)))).toEqual([false, true]);
    expect(isMissing(monday, day(7), day(30))).toBe(false);
    expect(isMissing(monday, day(5), day(30))).toBe(true);
  });

  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['\u22123,5', -3.5],
    ['1,234', 1234],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['1.2345', 1.2345],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ["1'234", 1234],
    ['€ 1 200', 1200],
    ['12 %', 12],
    ['(40)', -40],
    ['.5', 0.5],
    ['', null],
    [' ', null],
    ['-', null],
    ['abc', undefined],
    ['12a', undefined],
    ['1.2.3', undefined],
    ['1,23,4', undefined],
    ['1,234.5,6', undefined],
    ['1e9', undefined],
    ['9999999999999', undefined],
  ])('the cell text %j is parsed', (text, number) => expect(numberOfCell(text)).toBe(number));

  it('cell numbers are parsed in every accepted format', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => expect(numberOfCell(String(n))).toBe(n)),
    );
  });

  it('pasted spreadsheet text is split into cells', () => {
    expect(cellsOf('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(cellsOf('7')).toEqual([['7']]);
  });
});
