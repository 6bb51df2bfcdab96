import type { DecisionClass } from '@quarterdeck/domain/decision-class';
import type { DecisionRight } from '../api/types';
import { formatMoney } from '../app/format/money';

interface ClassWords {
  name: string;
  /** What belongs to it, for somebody who has never heard the word. */
  about: string;
}

export const CLASS_WORDS: Readonly<Record<DecisionClass, ClassWords>> = {
  architecture: { name: 'Architecture', about: 'How systems are built and how they fit together' },
  vendor: { name: 'Vendors and tools', about: 'Buying, changing and giving up software and services' },
  hiring: { name: 'Hiring', about: 'Who joins, who leaves, contractors and agencies' },
  budget: { name: 'Budget', about: 'What engineering may spend in a quarter' },
  process: { name: 'Process', about: 'How the team plans, reviews, releases and answers incidents' },
  security: { name: 'Security', about: 'Access, risk and what is done after an incident' },
  data: { name: 'Data', about: 'What is collected, who sees it, how long it is kept' },
  product: { name: 'Product', about: 'What is built next and what is not' },
};

export type Decider = 'cto' | 'cto_limit' | 'founder';

export function deciderOf({ ctoRole, spendLimit }: DecisionRight): Decider {
  if (ctoRole !== 'decides') return 'founder';
  return spendLimit ? 'cto_limit' : 'cto';
}

/** "The CTO, up to $1,000 a month; above it the founder". `founder` is "you" where the founder reads it. */
export function whoDecides(right: DecisionRight, founder = 'the founder'): string {
  const capital = founder.charAt(0).toUpperCase() + founder.slice(1);
  const { spendLimit } = right;
  switch (deciderOf(right)) {
    case 'founder':
      return capital;
    case 'cto':
      return 'The CTO';
    case 'cto_limit':
      return `The CTO up to ${formatMoney(spendLimit!)} a month, above it ${founder}`;
  }
}

/** What the other one does. */
export function otherPart({ ctoRole, founderRole }: DecisionRight, founder = 'The founder'): string {
  const plain = founder === 'You';
  if (ctoRole !== 'decides') return ctoRole === 'recommends' ? 'The CTO recommends' : 'The CTO is informed';
  if (founderRole === 'recommends') return plain ? 'You recommend' : `${founder} recommends`;
  return plain ? 'You are informed' : `${founder} is informed`;
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
