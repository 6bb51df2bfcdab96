import fc from 'fast-check';
import { daysBetween, parseLocalDate } from './calendar-date';
import {
  hasEvidence,
  PROOF_DAYS,
  PROOF_FIGURES,
  proofDayOn,
  proofFigure,
  proofStage,
  proofWindows,
} from './proof';

const date = parseLocalDate;
const kickoff = date('2026-03-02');

describe('AC-21 proof windows', () => {
  it.each([
    [30, '2026-03-02', '2026-03-31', null, null],
    [60, '2026-04-01', '2026-04-30', '2026-03-02', '2026-03-31'],
    [90, '2026-05-01', '2026-05-30', '2026-04-01', '2026-04-30'],
  ] as const)('day %i covers %s to %s', (day, from, to, beforeFrom, beforeTo) => {
    const { now, before } = proofWindows(kickoff, day);
    expect(now).toEqual({ from, to });
    expect(before).toEqual(beforeFrom && { from: beforeFrom, to: beforeTo });
  });

  it.each([
    ['2026-02-01', 30],
    ['2026-03-31', 30],
    ['2026-04-01', 60],
    ['2026-05-30', 90],
    ['2026-08-01', 90],
  ])('on %s, the current proof is day %i', (today, day) => {
    expect(proofDayOn(kickoff, date(today))).toBe(day);
  });

  it('proof windows cover the 90 days without gap or overlap', () => {
    const windows = PROOF_DAYS.map((day) => proofWindows(kickoff, day).now);
    expect(daysBetween(windows[0]!.to, windows[1]!.from)).toBe(1);
    expect(daysBetween(windows[1]!.to, windows[2]!.from)).toBe(1);
    expect(daysBetween(kickoff, windows[2]!.to)).toBe(89);
  });

  it.each([
    ['2026-03-31', 'ahead'],
    ['2026-04-01', 'running'],
    ['2026-04-30', 'running'],
    ['2026-05-01', 'complete'],
  ])('the day 60 proof on %s is %s', (today, stage) => {
    expect(proofStage(proofWindows(kickoff, 60).now, date(today))).toBe(stage);
  });
});

describe('C12 a proof figure', () => {
  it.each([
    ['decisions_made', [1, 1, 1], [1], { value: 3, n: 3, before: 1, delta: 2 }],
    ['decision_latency', [14, 2, 4], [6, 8], { value: 4, n: 3, before: 7, delta: -3 }],
    ['access_waiting_ended', [9, 3], [5], { value: 12, n: 2, before: 5, delta: 7 }],
    ['check_ins_kept', [1, 1, 0, 1], [1, 0], { value: 0.75, n: 4, before: 0.5, delta: 0.25 }],
    ['check_ins_kept', [0, 0], null, { value: 0, n: 2, before: null, delta: null }],
    ['milestones_done', [], [1, 1], { value: null, n: 0, before: 2, delta: null }],
    ['milestones_done', [1], [], { value: 1, n: 1, before: null, delta: null }],
    ['milestones_done', [1], null, { value: 1, n: 1, before: null, delta: null }],
  ] as const)('%s of %j after %j', (key, now, before, figure) => {
    expect(proofFigure(key, now, before)).toEqual(figure);
  });

  it('without records there is no evidence, whatever the figure', () => {
    for (const key of PROOF_FIGURES) expect(proofFigure(key, [], [])).toMatchObject({ value: null, n: 0 });
  });

  it('a figure does not depend on record order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROOF_FIGURES),
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1 }),
        (key, values) => {
          expect(proofFigure(key, [...values].reverse(), null).value).toBe(
            proofFigure(key, values, null).value,
          );
        },
      ),
    );
  });

  it('check-ins alone are not evidence', () => {
    expect(hasEvidence([{ key: 'check_ins_kept', value: 1 }])).toBe(false);
    expect(
      hasEvidence([
        { key: 'check_ins_kept', value: 1 },
        { key: 'milestones_done', value: 1 },
      ]),
    ).toBe(true);
    expect(hasEvidence([{ key: 'decisions_made', value: null }])).toBe(false);
  });
});
