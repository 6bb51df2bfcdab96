import fc from 'fast-check';
import { addDays, parseLocalDate, weekdayOf } from './calendar-date';
import {
  OCCURRENCE_STATES,
  adherence,
  canMoveOccurrence,
  punctuality,
  type OccurrenceDates,
  type Punctuality,
} from './occurrence';

/** In 2023 the 10th of March is a Friday. */
const march = (day: number) => parseLocalDate(`2023-03-${String(day).padStart(2, '0')}`);
const weekly = (entry: Partial<OccurrenceDates>): OccurrenceDates => ({
  previousDue: march(3),
  due: march(10),
  nextDue: march(17),
  doneOn: null,
  today: march(17),
  state: 'due',
  ...entry,
});

describe('occurrences of a ritual', () => {
  it('AC-30 the example ritual is a weekly Friday', () => {
    expect([3, 10, 17].map((day) => weekdayOf(march(day)))).toEqual([5, 5, 5]);
  });

  it.each([4, 9, 10])('AC-30 entry on %i March is on time', (day) => {
    expect(punctuality(weekly({ doneOn: march(day), state: 'done' }))).toBe('on_time');
  });

  it.each([11, 16])('AC-30 entry on %i March is late', (day) => {
    expect(punctuality(weekly({ doneOn: march(day), state: 'done' }))).toBe('late');
  });

  it.each([
    [4, 'pending'],
    [10, 'pending'],
    [16, 'pending'],
    [17, 'missed'],
    [31, 'missed'],
  ])('AC-30 no entry by %i March is %s', (day, expected) => {
    expect(punctuality(weekly({ today: march(day) }))).toBe(expected);
  });

  it.each([
    ['on the previous due date', 3],
    ['on the next due date', 17],
  ])('AC-30 an entry %s belongs to another occurrence', (_when, day) => {
    expect(punctuality(weekly({ doneOn: march(day), state: 'done' }))).toBe('missed');
  });

  it('the first occurrence accepts any earlier entry', () => {
    expect(punctuality(weekly({ previousDue: null, doneOn: parseLocalDate('2023-02-01') }))).toBe('on_time');
  });

  it.each(['excused', 'not_applicable'] as const)('%s holds with or without an entry', (state) => {
    expect(punctuality(weekly({ state }))).toBe(state);
    expect(punctuality(weekly({ state, doneOn: march(11) }))).toBe(state);
  });

  it.each([17, 30])('AC-30 an entry on %i March, after the miss, does not undo it', (day) => {
    expect(punctuality(weekly({ doneOn: march(day), today: march(day), state: 'done' }))).toBe('missed');
  });

  it('a stored miss stays missed on any day', () => {
    expect(punctuality(weekly({ state: 'missed', today: march(12) }))).toBe('missed');
  });

  it('due dates out of order are refused', () => {
    expect(() => punctuality(weekly({ nextDue: march(10) }))).toThrow(RangeError);
    expect(() => punctuality(weekly({ previousDue: march(10) }))).toThrow(RangeError);
  });

  it('exactly these occurrence moves are allowed', () => {
    const moves = OCCURRENCE_STATES.flatMap((from) =>
      OCCURRENCE_STATES.filter((to) => canMoveOccurrence(from, to)).map((to) => `${from} -> ${to}`),
    );
    expect(moves).toEqual([
      'scheduled -> due',
      'scheduled -> done',
      'scheduled -> excused',
      'scheduled -> not_applicable',
      'due -> done',
      'due -> missed',
      'due -> excused',
      'due -> not_applicable',
      'missed -> done',
      'missed -> excused',
      'excused -> due',
      'excused -> missed',
    ]);
  });

  it('each entry date belongs to exactly one occurrence of a series', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 200 }), (gap, offset) => {
        const first = march(1);
        const doneOn = addDays(first, offset);
        const dues = Array.from({ length: Math.ceil(200 / gap) + 2 }, (_, index) =>
          addDays(first, index * gap),
        );
        const results = dues.map((due, index) =>
          punctuality({
            previousDue: dues[index - 1] ?? null,
            due,
            nextDue: addDays(due, gap),
            doneOn,
            today: addDays(first, 1000),
            state: 'done',
          }),
        );
        expect(results.filter((each) => each === 'on_time')).toHaveLength(1);
      }),
    );
  });
});

describe('adherence', () => {
  it.each<[string, Punctuality[], number | undefined, number]>([
    ['nothing counted', ['pending', 'excused', 'not_applicable'], undefined, 0],
    ['nothing at all', [], undefined, 0],
    ['all missed', ['missed', 'missed'], 0, 2],
    ['three of four', ['on_time', 'on_time', 'on_time', 'late', 'pending'], 0.75, 4],
    ['excused stay out', ['on_time', 'missed', 'excused', 'not_applicable'], 0.5, 2],
  ])('%s', (_what, list, ratio, n) => {
    expect(adherence(list)).toMatchObject({ ratio, n });
  });

  it('adherence is between 0 and 1 and ignores excluded states', () => {
    const all: Punctuality[] = ['on_time', 'late', 'missed', 'pending', 'excused', 'not_applicable'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), (list) => {
        const result = adherence(list);
        expect(result.ratio === undefined).toBe(result.n === 0);
        expect(result.ratio ?? 0).toBeGreaterThanOrEqual(0);
        expect(result.ratio ?? 1).toBeLessThanOrEqual(1);
        expect(adherence([...list, 'pending', 'excused', 'not_applicable'])).toEqual(result);
      }),
    );
  });
});
