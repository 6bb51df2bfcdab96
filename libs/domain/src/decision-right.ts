/** Who decides what in an engagement, agreed with the founder (`domain.md`, decision right). */
import { DECISION_CATEGORIES, type DecisionCategory } from './decision-category';
import type { Money } from './money';

export const RIGHT_ROLES = ['decides', 'recommends', 'informed'] as const;
export type RightRole = (typeof RIGHT_ROLES)[number];

/** Only a draft can be edited. A change to a proposed, objected or agreed set goes into the next set. */
export const RIGHT_SET_STATES = ['draft', 'proposed', 'objected', 'agreed', 'replaced'] as const;
export type RightSetState = (typeof RIGHT_SET_STATES)[number];

export interface DecisionRight {
  readonly category: DecisionCategory;
  /** Monthly spend up to which the CTO decides; above it, the founder decides. Null: no limit. */
  readonly spendLimit: Money | null;
  readonly ctoRole: RightRole;
  readonly founderRole: RightRole;
}

export type Decider = 'cto' | 'founder';

/**
 * Who decides (AC-23). The limit itself still belongs to the CTO. A decision without spend is below every limit. A
 * spend in another currency cannot be compared, so the founder decides.
 */
export function deciderOf(
  right: Pick<DecisionRight, 'ctoRole' | 'spendLimit'>,
  spend: Money | null,
): Decider {
  const { ctoRole, spendLimit } = right;
  if (ctoRole !== 'decides') return 'founder';
  if (!spendLimit || !spend) return 'cto';
  if (spend.currency !== spendLimit.currency) return 'founder';
  return spend.amount <= spendLimit.amount ? 'cto' : 'founder';
}

export interface RightProblem {
  /** Position in the set. */
  readonly index: number;
  readonly field: 'category' | 'spendLimit' | 'ctoRole';
  readonly detail: string;
}

/** Problems of a set: a category listed twice, no decider or two, or a limit where the CTO does not decide. */
export function rightProblems(rights: readonly DecisionRight[], currency: string): readonly RightProblem[] {
  return rights.flatMap((right, index) => {
    const { category, spendLimit, ctoRole, founderRole } = right;
    const problems: RightProblem[] = [];
    if (rights.findIndex((other) => other.category === category) < index)
      problems.push({ index, field: 'category', detail: `${category} is in the set twice` });
    if ((ctoRole === 'decides') === (founderRole === 'decides'))
      problems.push({ index, field: 'ctoRole', detail: 'exactly one of CTO and founder must decide' });
    if (spendLimit && ctoRole !== 'decides')
      problems.push({
        index,
        field: 'spendLimit',
        detail: 'a spend limit is allowed only where the CTO decides',
      });
    if (spendLimit && spendLimit.amount < 0)
      problems.push({ index, field: 'spendLimit', detail: 'must not be negative' });
    if (spendLimit && spendLimit.currency !== currency)
      problems.push({ index, field: 'spendLimit', detail: `must be in ${currency}, the client's currency` });
    return problems;
  });
}

/** Categories without a right. A set must cover all. */
export function missingClasses(
  rights: readonly Pick<DecisionRight, 'category'>[],
): readonly DecisionCategory[] {
  return DECISION_CATEGORIES.filter((known) => !rights.some(({ category }) => category === known));
}

/** Canonical text of a set. The founder's agreement is bound to its hash. */
export function rightsText(engagementId: string, number: number, rights: readonly DecisionRight[]): string {
  const lines = [...rights]
    .sort((a, b) => DECISION_CATEGORIES.indexOf(a.category) - DECISION_CATEGORIES.indexOf(b.category))
    .map(({ category, spendLimit, ctoRole, founderRole }) => {
      const limit = spendLimit ? `${spendLimit.amount} ${spendLimit.currency}` : 'no limit';
      return `${category}: cto ${ctoRole}, founder ${founderRole}, ${limit}`;
    });
  return [`decision rights ${number} of engagement ${engagementId}`, ...lines].join('\n');
}

type Split = readonly [cto: RightRole, founder: RightRole, limit?: number];

/** Default proposal. Limits are in whole units of the client's currency. */
const DEFAULTS: Readonly<Record<DecisionCategory, Split>> = {
  architecture: ['decides', 'informed'],
  vendor: ['decides', 'informed', 1000],
  hiring: ['recommends', 'decides'],
  budget: ['recommends', 'decides'],
  process: ['decides', 'informed'],
  security: ['decides', 'informed'],
  data: ['decides', 'informed'],
  product: ['recommends', 'decides'],
};

/** In a small business, the owner decides everything that binds it for more than a month. */
const SMALL_BUSINESS: Partial<Record<DecisionCategory, Split>> = {
  vendor: ['decides', 'informed', 250],
  architecture: ['decides', 'recommends', 500],
  data: ['recommends', 'decides'],
};

/** A starting set. `minorUnits` is the number of minor units in one unit of the currency. */
export function defaultRights(
  template: string,
  currency: string,
  minorUnits: number,
): readonly DecisionRight[] {
  return DECISION_CATEGORIES.map((category) => {
    const special = template === 'small_business' ? SMALL_BUSINESS[category] : undefined;
    const [ctoRole, founderRole, limit] = special ?? DEFAULTS[category];
    const spendLimit = limit === undefined ? null : { amount: limit * minorUnits, currency };
    return { category, spendLimit, ctoRole, founderRole };
  });
}
