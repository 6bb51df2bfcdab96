import {
  blockersOf,
  criteriaOf,
  evaluateCriterion,
  GATE_CRITERIA,
  type GateCriterion,
  phaseStateAtGate,
  titleOfCriterion,
} from './gate';
import { PHASE_KINDS } from './phase';

describe('phase gate criteria', () => {
  it('every phase requires its milestones, and every criterion belongs to a phase', () => {
    for (const kind of PHASE_KINDS) expect(criteriaOf(kind)).toContain('milestones_done');
    expect(new Set(PHASE_KINDS.flatMap(criteriaOf))).toEqual(new Set(GATE_CRITERIA));
  });

  it.each<[GateCriterion, number, number, boolean, number]>([
    // criterion, have, all, met, needed
    ['milestones_done', 5, 6, false, 6],
    ['milestones_done', 6, 6, true, 6],
    ['milestones_done', 0, 0, true, 0],
    ['scope_answered', 4, 5, false, 5],
    ['scope_answered', 0, 0, false, 1],
    ['decision_rights_agreed', 0, 0, false, 1],
    ['decision_rights_agreed', 1, 1, true, 1],
    ['access_granted', 0, 0, true, 0],
    ['access_granted', 2, 3, false, 3],
    ['interview_coverage', 0, 0, false, 1],
    ['interview_coverage', 3, 3, true, 3],
    ['findings_recorded', 2, 9, false, 3],
    ['findings_recorded', 4, 4, true, 3],
    ['install_focus_chosen', 0, 4, false, 1],
    ['focus_closed', 1, 1, true, 1],
    ['decisions_accepted', 2, 2, false, 3],
    ['cadence_kept', 2, 4, false, 3],
    ['cadence_kept', 3, 4, true, 3],
    ['cadence_durable', 2, 4, false, 3],
    ['cadence_durable', 3, 4, true, 3],
    ['decision_reviews_scheduled', 0, 0, false, 1],
    ['decision_reviews_scheduled', 3, 4, false, 4],
    ['decision_reviews_scheduled', 4, 4, true, 4],
  ])('%s with %i of %i: met %s, needs %i', (criterion, have, all, met, needed) => {
    const result = evaluateCriterion(criterion, { have, all });
    expect(result).toMatchObject({ met, have, needed });
    expect(result.next === null).toBe(met);
  });

  it('more matching records never unmeet a criterion', () => {
    for (const criterion of GATE_CRITERIA)
      for (let all = 0; all < 8; all++)
        for (let have = 0; have < all; have++)
          if (evaluateCriterion(criterion, { have, all }).met)
            expect(evaluateCriterion(criterion, { have: have + 1, all }).met).toBe(true);
  });

  it('an invalid count is refused', () => {
    expect(() => evaluateCriterion('focus_closed', { have: -1, all: 0 })).toThrow(RangeError);
    expect(() => evaluateCriterion('focus_closed', { have: 0.5, all: 1 })).toThrow(RangeError);
  });

  it("a template changes only a criterion's wording", () => {
    expect(titleOfCriterion('install_focus_chosen', 'systems_operator')).toBe('One install focus is chosen');
    expect(titleOfCriterion('install_focus_chosen', 'small_business')).toContain('fix first');
    expect(titleOfCriterion('milestones_done', 'small_business')).toBe(
      titleOfCriterion('milestones_done', 'systems_operator'),
    );
  });
});

describe('AC-21 the state of a phase at its gate', () => {
  const met = { met: true, waived: false };
  const waived = { met: false, waived: true };
  const unmet = { met: false, waived: false };

  it.each([
    ['active', [met, unmet], 'active'],
    ['active', [met, waived], 'exit_ready'],
    ['exit_ready', [unmet], 'active'],
    ['not_started', [met], 'not_started'],
    ['closed', [unmet], 'closed'],
  ] as const)('%s with %j is %s', (stored, criteria, state) => {
    expect(phaseStateAtGate(stored, criteria)).toBe(state);
  });

  it('only criteria neither met nor waived block closing', () => {
    expect(blockersOf([met, waived, unmet])).toEqual([unmet]);
  });
});
