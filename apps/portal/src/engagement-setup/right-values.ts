import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { defaultRights } from '@quarterdeck/domain/decision-right';
import { minorUnitDigits } from '@quarterdeck/domain/money';
import type { DecisionRight } from '../api/types';
import { formatAmount, parseMoney } from '../ui/format/money';
import { type Decider, deciderOf } from './right-words';

export interface RightValues {
  decider: Decider;
  /** Counts only with the limit option. */
  limit: string;
  /** What the other side does. */
  other: 'recommends' | 'informed';
}

export type RightsValues = Record<DecisionCategory, RightValues>;

export function templateRights(template: string, currency: string): DecisionRight[] {
  return defaultRights(template, currency, 10 ** minorUnitDigits(currency)).map((right) => ({ ...right }));
}

export function valuesOf(rights: readonly DecisionRight[]): RightsValues {
  const entries = rights.map((right): [DecisionCategory, RightValues] => {
    const decider = deciderOf(right);
    const other = decider === 'founder' ? right.ctoRole : right.founderRole;
    return [
      right.category,
      {
        decider,
        limit: right.spendLimit ? formatAmount(right.spendLimit) : '',
        other: other === 'recommends' ? 'recommends' : 'informed',
      },
    ];
  });
  return Object.fromEntries(entries) as RightsValues;
}

export function rightsOf(values: RightsValues, currency: string): DecisionRight[] {
  return DECISION_CATEGORIES.map((category) => {
    const { decider, limit, other } = values[category];
    if (decider === 'founder') return { category, spendLimit: null, ctoRole: other, founderRole: 'decides' };
    const spendLimit = decider === 'cto_limit' ? (parseMoney(limit, currency) ?? null) : null;
    return { category, spendLimit, ctoRole: 'decides', founderRole: other };
  });
}

export function checkLimit({ decider, limit }: RightValues, currency: string): string | null {
  if (decider !== 'cto_limit') return null;
  const money = parseMoney(limit, currency);
  if (!money) return 'Enter an amount such as 1,000, or choose a different option.';
  return money.amount < 0 ? 'The limit can’t be negative.' : null;
}
