import { redFlags, type DecisionRecordQuality } from './red-flags';

const good: DecisionRecordQuality = { hasDrivers: true, hasConsequences: true, hasRight: true };
const list = (n: number, each: Partial<DecisionRecordQuality> = {}) =>
  Array.from({ length: n }, () => ({ ...good, ...each }));

describe('red flags', () => {
  it.each([
    [13, []],
    [14, [{ kind: 'no_written_decisions', count: 14, of: null }]],
    [40, [{ kind: 'no_written_decisions', count: 40, of: null }]],
  ])('AC-26 flags after %i active days without a decision', (activeDaysWithoutDecision, flags) => {
    expect(redFlags({ activeDaysWithoutDecision, decisions: [] })).toEqual(flags);
  });

  it('AC-26 logging a decision clears the flag', () => {
    expect(redFlags({ activeDaysWithoutDecision: 0, decisions: list(1) })).toEqual([]);
  });

  it.each([
    [3, 7, []],
    [4, 6, [{ kind: 'tool_talk', count: 4, of: 10 }]],
    [1, 0, [{ kind: 'tool_talk', count: 1, of: 1 }]],
  ])('%i decisions without reasons and %i with: tool talk above 30 %%', (without, withReasons, flags) => {
    const decisions = [...list(without, { hasConsequences: false }), ...list(withReasons)];
    expect(redFlags({ activeDaysWithoutDecision: 0, decisions })).toEqual(flags);
  });

  it('every decision needs an agreed right', () => {
    expect(
      redFlags({ activeDaysWithoutDecision: 0, decisions: [...list(2), ...list(1, { hasRight: false })] }),
    ).toEqual([{ kind: 'no_ownership_boundaries', count: 1, of: 3 }]);
  });
});
