import fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate } from './calendar-date';
import { PHASE_KINDS, dayOfEngagement, daysOverdue, phaseOn, planPhases } from './phase';

const kickoff = parseLocalDate('2026-03-02');
const cut = (...days: number[]) => ({
  phases: PHASE_KINDS.map((kind, index) => ({ kind, name: kind, days: days[index] ?? 0 })),
});
const spans = (...days: number[]) =>
  planPhases(kickoff, cut(...days)).map((phase) => [
    phase.kind,
    phase.dayFrom,
    phase.dayTo,
    phase.startsOn,
    phase.endsOn,
  ]);

describe('phases of an engagement', () => {
  it('AC-21 kickoff 2026-03-02: diagnose 1-30, install 31-60, cadence 61-90, last day 2026-05-30', () => {
    expect(spans(30, 30, 30)).toEqual([
      ['diagnose', 1, 30, '2026-03-02', '2026-03-31'],
      ['install', 31, 60, '2026-04-01', '2026-04-30'],
      ['cadence', 61, 90, '2026-05-01', '2026-05-30'],
    ]);
  });

  it('a template can split the same 90 days into 1-30, 31-75, 76-90', () => {
    expect(spans(30, 45, 15)).toEqual([
      ['diagnose', 1, 30, '2026-03-02', '2026-03-31'],
      ['install', 31, 75, '2026-04-01', '2026-05-15'],
      ['cadence', 76, 90, '2026-05-16', '2026-05-30'],
    ]);
  });

  it.each([
    ['89 days', [30, 30, 29]],
    ['91 days', [30, 30, 31]],
    ['an empty phase', [45, 45, 0]],
    ['a negative phase', [60, 60, -30]],
    ['half days', [29.5, 30.5, 30]],
    ['no number', [30, 30, Number.NaN]],
  ])('phases with %s are refused', (_what, days) => {
    expect(() => planPhases(kickoff, cut(...days))).toThrow(RangeError);
  });

  it('missing or misordered phases are refused', () => {
    const { phases } = cut(30, 30, 30);
    expect(() => planPhases(kickoff, { phases: phases.slice(0, 2) })).toThrow(RangeError);
    expect(() => planPhases(kickoff, { phases: [...phases].reverse() })).toThrow(RangeError);
  });

  it.each([
    ['2026-03-01', { position: 'before', daysUntilKickoff: 1 }],
    ['2026-02-20', { position: 'before', daysUntilKickoff: 10 }],
    ['2026-03-02', { position: 'within', day: 1 }],
    ['2026-05-30', { position: 'within', day: 90 }],
    ['2026-05-31', { position: 'after', day: 91, daysSinceEnd: 1 }],
  ])('AC-21 day of engagement on %s', (today, expected) => {
    expect(dayOfEngagement(kickoff, parseLocalDate(today))).toEqual(expected);
  });

  it.each([
    ['2026-03-01', undefined],
    ['2026-03-02', 'diagnose'],
    ['2026-03-31', 'diagnose'],
    ['2026-04-01', 'install'],
    ['2026-05-30', 'cadence'],
    ['2026-05-31', undefined],
  ])('AC-21 phase on %s is %s', (date, kind) => {
    expect(phaseOn(planPhases(kickoff, cut(30, 30, 30)), parseLocalDate(date))?.kind).toBe(kind);
  });

  it.each([
    ['active', '2026-03-31', 0],
    ['active', '2026-04-01', 1],
    ['exit_ready', '2026-04-14', 14],
    ['not_started', '2026-04-01', 1],
    ['closed', '2026-04-14', 0],
  ] as const)('%s phase ending 2026-03-31 is %s: %i days overdue', (state, today, days) => {
    const phase = { state, endsOn: parseLocalDate('2026-03-31') };
    expect(daysOverdue(phase, parseLocalDate(today))).toBe(days);
  });

  it('every split covers the 90 days from any kickoff without gap or overlap', () => {
    const cuts = fc
      .tuple(fc.integer({ min: 1, max: 88 }), fc.integer({ min: 1, max: 88 }))
      .filter(([first, second]) => first + second < 90);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), cuts, (offset, [first, second]) => {
        const start = addDays(parseLocalDate('1990-01-01'), offset);
        const plan = planPhases(start, cut(first, second, 90 - first - second));
        for (let day = 1; day <= 90; day += 1) {
          const date = addDays(start, day - 1);
          const covering = plan.filter((phase) => phase.startsOn <= date && date <= phase.endsOn);
          expect(covering).toEqual([phaseOn(plan, date)]);
          expect(covering.every((phase) => phase.dayFrom <= day && day <= phase.dayTo)).toBe(true);
        }
        expect(plan.reduce((sum, phase) => sum + daysBetween(phase.startsOn, phase.endsOn) + 1, 0)).toBe(90);
      }),
    );
  });
});
