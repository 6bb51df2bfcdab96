import { parseLocalDate } from './calendar-date';
import { decisionAttention, type DecisionSituation, type OpenDecision } from './decision-attention';
import { money } from './money';

const date = parseLocalDate;
const none: DecisionSituation = { open: [], reversible: [], reviews: [] };
/** Two business weeks and a half after Monday, March 2. */
const today = date('2026-03-18');
const open = (more: Partial<OpenDecision> = {}): OpenDecision => ({
  id: 'd1',
  number: 12,
  door: 'two_way',
  raisedOn: date('2026-03-02'),
  neededBy: null,
  waitingOn: 'cto',
  costOfDelayPerWeek: null,
  ...more,
});
const told = (situation: Partial<DecisionSituation>) =>
  decisionAttention({ ...none, ...situation }, today).map(({ reason, nextAction, daysPastDue }) => [
    reason,
    nextAction,
    daysPastDue,
  ]);

describe('open decisions that need attention', () => {
  it.each<[string, OpenDecision, unknown[]]>([
    ['past the target of a two-way door', open(), [['decision_overdue', 'Decide D-12', 9]]],
    ['within the target of a one-way door', open({ door: 'one_way' }), []],
    [
      'needed before its target',
      open({ door: 'one_way', neededBy: date('2026-03-16') }),
      [['decision_overdue', 'Decide D-12', 2]],
    ],
    ['on its last day', open({ door: 'one_way', neededBy: today }), []],
    [
      'with the founder',
      open({ waitingOn: 'founder' }),
      [['decision_overdue', 'Ask the founder about D-12', 9]],
    ],
    [
      'with an open question',
      open({ waitingOn: 'author' }),
      [['decision_overdue', 'Answer the question on D-12', 9]],
    ],
    ['still a draft', open({ waitingOn: null }), [['decision_overdue', 'Propose D-12', 9]]],
  ])('%s', (_, decision, expected) => expect(told({ open: [decision] })).toEqual(expected));

  it('an item carries its weekly cost of waiting', () => {
    const cost = money(180_000, 'USD');
    const [item] = decisionAttention({ ...none, open: [open({ costOfDelayPerWeek: cost })] }, today);
    expect(item!.costOfWaitingPerWeek).toEqual(cost);
  });

  it('a due outcome review never expires silently', () => {
    const review = (dueOn: string) => ({ decisionId: 'd1', number: 3, dueOn: date(dueOn) });
    expect(told({ reviews: [review('2026-03-18'), review('2026-01-01'), review('2026-03-19')] })).toEqual([
      ['decision_review_due', 'Review the outcome of D-3', 0],
      ['decision_review_due', 'Review the outcome of D-3', 76],
    ]);
  });

  it.each([
    ['2026-03-17', []],
    ['2026-03-18', [['reversal_window_closing', 'Review D-7 while it can still be reversed', 0]]],
    ['2026-04-01', [['reversal_window_closing', 'Review D-7 while it can still be reversed', 0]]],
    ['2026-04-02', []],
  ])('the reversal window on %s', (until, expected) => {
    expect(told({ reversible: [{ id: 'd7', number: 7, until: date(until) }] })).toEqual(expected);
  });
});
