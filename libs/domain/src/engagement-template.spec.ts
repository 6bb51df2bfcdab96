import fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate } from './calendar-date';
import { ENGAGEMENT_TEMPLATES, findEngagementTemplate, planMilestones } from './engagement-template';
import { PHASE_KINDS, planPhases } from './phase';

const kickoff = parseLocalDate('2026-03-02');

describe('engagement templates', () => {
  it.each([
    ['systems_operator', ['Diagnose', 'Install', 'Cadence']],
    ['small_business', ['Build', 'Stabilise', 'Optimise']],
  ])('AC-21 %s has its own phase names for days 1-30, 31-60, 61-90', (id, names) => {
    const template = findEngagementTemplate(id);
    const plan = planPhases(kickoff, template ?? { phases: [] });
    expect(plan.map(({ name }) => name)).toEqual(names);
    expect(plan.map(({ kind }) => kind)).toEqual(PHASE_KINDS);
    expect(plan.map(({ dayFrom, dayTo }) => [dayFrom, dayTo])).toEqual([
      [1, 30],
      [31, 60],
      [61, 90],
    ]);
  });

  it('an unknown template ID gives undefined', () => {
    expect(findEngagementTemplate('toString')).toBeUndefined();
    expect(ENGAGEMENT_TEMPLATES.map(({ id }) => id)).toEqual(['systems_operator', 'small_business']);
  });

  it.each(ENGAGEMENT_TEMPLATES)(
    '$id has 4 to 6 milestones per phase, in order, each described in one sentence',
    (template) => {
      const milestones = template.phases.flatMap((phase) => {
        expect(phase.milestones.length).toBeGreaterThanOrEqual(4);
        expect(phase.milestones.length).toBeLessThanOrEqual(6);
        return phase.milestones;
      });
      expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
      const days = milestones.map(({ dueDay }) => dueDay);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      for (const { key, title, description } of milestones) {
        expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(title).toMatch(/^[A-Z].*[^.]$/);
        expect(description).toMatch(/^[A-Z][^.]*\.$/);
      }
    },
  );

  it.each(ENGAGEMENT_TEMPLATES)('$id has a weekly check-in on Monday at 09:00', ({ ritual }) => {
    const recurrence = { type: 'weekly', weekdays: [1], everyWeeks: 1 };
    expect(ritual).toMatchObject({ kind: 'weekly_check_in', recurrence, localTime: '09:00' });
  });

  it('AC-21 the install focus is due on the last day of diagnose, the next cycle is decided on the last day', () => {
    const due = new Map(
      planMilestones(kickoff, ENGAGEMENT_TEMPLATES[0]!).map(({ key, dueOn }) => [key, dueOn]),
    );
    expect(due.get('choose_install_focus')).toBe('2026-03-31');
    expect(due.get('decide_next_cycle')).toBe('2026-05-30');
  });

  it.each([31, 0, 1.5, Number.NaN])('a diagnose milestone on day %d is refused', (dueDay) => {
    const milestones = [{ key: 'late', title: 'Late', dueDay, description: 'Late.' }];
    const phases = PHASE_KINDS.map((kind) => ({
      kind,
      name: kind,
      days: 30,
      milestones: kind === 'diagnose' ? milestones : [],
    }));
    expect(() => planMilestones(kickoff, { phases })).toThrow(RangeError);
  });

  it('every milestone is due within its phase, whatever the kickoff', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 70_000 }),
        fc.constantFrom(...ENGAGEMENT_TEMPLATES),
        (offset, template) => {
          const start = addDays(parseLocalDate('1990-01-01'), offset);
          const phases = new Map(planPhases(start, template).map((phase) => [phase.kind, phase]));
          for (const milestone of planMilestones(start, template)) {
            const phase = phases.get(milestone.phase)!;
            expect(phase.startsOn <= milestone.dueOn && milestone.dueOn <= phase.endsOn).toBe(true);
            expect(daysBetween(start, milestone.dueOn) + 1).toBe(milestone.dueDay);
          }
        },
      ),
    );
  });
});
