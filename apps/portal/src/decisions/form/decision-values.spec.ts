import { EMPTY_CONTENT } from '@quarterdeck/domain/decision-content';
import { checkDecision, checkProposal } from './check-decision';
import { bodyOf, EMPTY_VALUES, isEmptyDecision, valuesOf } from './decision-values';

const small = {
  ...EMPTY_VALUES,
  title: 'One login for all tools',
  category: 'security' as const,
  context: 'Two orders wait for it.',
  options: [{ ...EMPTY_VALUES.options[0]!, title: 'Buy it' }],
};

describe('the decision form', () => {
  it('sends what was typed and shows the same text when reopened', () => {
    const values = {
      ...small,
      drivers: 'Fast\n\n  Cheap ',
      spendPerMonth: '1,500',
      metric: 'Days to the first login',
      target: '7',
      reviewOn: '2026-06-01',
      confidence: '70',
      costOfDelay: '2,800',
      neededBy: '2026-04-01',
    };
    const body = bodyOf(values, 'USD');
    expect(body).toMatchObject({
      drivers: ['Fast', 'Cheap'],
      spendPerMonth: { amount: 150_000, currency: 'USD' },
      options: [{ title: 'Buy it', chosen: true }],
      expectedOutcome: { metric: 'Days to the first login', target: '7', reviewOn: '2026-06-01' },
      confidence: 70,
      costOfDelayPerWeek: { amount: 280_000, currency: 'USD' },
    });
    const { neededBy, costOfDelayPerWeek, ...content } = body;
    const again = valuesOf({ ...EMPTY_CONTENT, ...content } as Parameters<typeof valuesOf>[0], {
      neededBy: neededBy ?? null,
      costOfDelayPerWeek: costOfDelayPerWeek ?? null,
    });
    expect(bodyOf(again, 'USD')).toEqual(body);
    expect(again.drivers).toBe('Fast\nCheap');
  });

  it('is empty until something is typed', () => {
    expect(isEmptyDecision(EMPTY_VALUES)).toBe(true);
    expect(isEmptyDecision({ ...EMPTY_VALUES, door: 'one_way' })).toBe(true);
    expect(isEmptyDecision(small)).toBe(false);
  });

  it('accepts a short draft and names the fields a proposal still lacks', () => {
    expect(checkDecision({ ...EMPTY_VALUES, title: 'x', category: 'data' }, 'USD')).toEqual({});
    expect(Object.keys(checkDecision(EMPTY_VALUES, 'USD'))).toEqual(['title', 'category']);
    expect(checkProposal(small, 'USD')).toEqual({});
    expect(
      Object.keys(checkProposal({ ...small, context: '', options: EMPTY_VALUES.options }, 'USD')),
    ).toEqual(['context', 'options.0.title']);
    expect(checkProposal({ ...small, door: 'one_way' }, 'USD')).toEqual({
      options: 'A one-way door needs at least 2 options.',
      preMortem: 'A one-way door needs a pre-mortem: why might it fail within a year?',
    });
  });

  it('requires a complete expected outcome and valid amounts', () => {
    const errors = checkDecision(
      { ...small, metric: 'Logins', spendPerMonth: '-5', confidence: '101' },
      'USD',
    );
    expect(Object.keys(errors)).toEqual(['spendPerMonth', 'target', 'reviewOn', 'confidence']);
  });
});
