import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { DecisionRight } from '../api/types';
import { formatMoney } from '../ui/format/money';

interface CategoryWords {
  name: string;
  /** Explains the category to people new to the term. */
  about: string;
}

export const CATEGORY_WORDS: Readonly<Record<DecisionCategory, CategoryWords>> = {
  architecture: { name: 'Architecture', about: 'How systems are built and how they fit together' },
  vendor: { name: 'Vendors and tools', about: 'Buying, changing and canceling software and services' },
  hiring: { name: 'Hiring', about: 'Who joins, who leaves, contractors and agencies' },
  budget: { name: 'Budget', about: 'What engineering may spend per quarter' },
  process: { name: 'Process', about: 'How the team plans, reviews, ships and handles incidents' },
  security: { name: 'Security', about: 'Access, risk and incident follow-up' },
  data: { name: 'Data', about: 'What you collect, who sees it and how long you keep it' },
  product: { name: 'Product', about: 'What gets built next and what doesn’t' },
};

export type Decider = 'cto' | 'cto_limit' | 'founder';

export function deciderOf({ ctoRole, spendLimit }: DecisionRight): Decider {
  if (ctoRole !== 'decides') return 'founder';
  return spendLimit ? 'cto_limit' : 'cto';
}

/** Addresses the founder as "you". */
export function whoDecides(right: DecisionRight, toFounder: boolean): string {
  const { spendLimit } = right;
  switch (deciderOf(right)) {
    case 'founder':
      return toFounder ? 'You decide' : 'The founder decides';
    case 'cto':
      return 'The CTO decides';
    case 'cto_limit':
      return `The CTO decides up to ${formatMoney(spendLimit!)} a month, ${toFounder ? 'you decide' : 'the founder decides'} above that`;
  }
}

/** What the other side does. */
export function otherPart({ ctoRole, founderRole }: DecisionRight, toFounder: boolean): string {
  if (ctoRole !== 'decides') return ctoRole === 'recommends' ? 'The CTO recommends' : 'The CTO is informed';
  if (toFounder) return founderRole === 'recommends' ? 'You recommend' : 'You are informed';
  return founderRole === 'recommends' ? 'The founder recommends' : 'The founder is informed';
}

export function sameRight(a: DecisionRight, b: DecisionRight | undefined): boolean {
  return (
    b !== undefined &&
    a.ctoRole === b.ctoRole &&
    a.founderRole === b.founderRole &&
    a.spendLimit?.amount === b.spendLimit?.amount &&
    a.spendLimit?.currency === b.spendLimit?.currency
  );
}
