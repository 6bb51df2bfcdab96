/** Content of a decision: the fields of MADR 4.0.0 (adr.github.io/madr) plus what its approval needs. */
import type { LocalDate } from './calendar-date';
import type { DecisionCategory } from './decision-category';
import type { Door } from './decision';
import type { Money } from './money';

export interface DecisionOption {
  readonly title: string;
  readonly description: string;
  /** Good, because … */
  readonly pros: readonly string[];
  /** Neutral, because … */
  readonly neutral: readonly string[];
  /** Bad, because … */
  readonly cons: readonly string[];
  readonly chosen: boolean;
}

export interface ExpectedOutcome {
  readonly metric: string;
  readonly target: string;
  readonly reviewOn: LocalDate;
}

/** Content of one revision. An approval is bound to the hash of all of it. */
export interface DecisionContent {
  readonly title: string;
  readonly category: DecisionCategory;
  readonly door: Door;
  /** In plain language, for founders. */
  readonly founderSummary: string;
  readonly context: string;
  readonly drivers: readonly string[];
  readonly options: readonly DecisionOption[];
  /** Why this option was chosen. */
  readonly rationale: string;
  readonly consequences: { readonly positive: readonly string[]; readonly negative: readonly string[] };
  readonly confirmation: string;
  readonly moreInformation: string;
  readonly decisionMakers: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly preMortem: string;
  /** The author's confidence that it turns out as expected, 0 to 100. */
  readonly confidence: number | null;
  readonly reversalCost: Money | null;
  readonly reversalDeadline: LocalDate | null;
  readonly spendPerMonth: Money | null;
  readonly expectedOutcome: ExpectedOutcome | null;
}

export const EMPTY_CONTENT: Omit<DecisionContent, 'title' | 'category'> = {
  door: 'two_way',
  founderSummary: '',
  context: '',
  drivers: [],
  options: [],
  rationale: '',
  consequences: { positive: [], negative: [] },
  confirmation: '',
  moreInformation: '',
  decisionMakers: [],
  consulted: [],
  informed: [],
  preMortem: '',
  confidence: null,
  reversalCost: null,
  reversalDeadline: null,
  spendPerMonth: null,
  expectedOutcome: null,
};

export const ONE_WAY_OPTIONS = 2;

export interface ContentGap {
  readonly field: keyof DecisionContent;
  readonly detail: string;
}

/** What is missing before the decision can be made. A one-way door needs more, because it cannot be reversed. */
export function proposalGaps(content: DecisionContent): readonly ContentGap[] {
  const { options, door, preMortem, context } = content;
  const gaps: ContentGap[] = [];
  if (!context.trim()) gaps.push({ field: 'context', detail: 'say what needs to be decided, and why now' });
  if (options.filter(({ chosen }) => chosen).length !== 1)
    gaps.push({ field: 'options', detail: 'mark the proposed option as chosen' });
  if (door === 'one_way' && options.length < ONE_WAY_OPTIONS)
    gaps.push({ field: 'options', detail: `a one-way door needs at least ${ONE_WAY_OPTIONS} options` });
  if (door === 'one_way' && !preMortem.trim())
    gaps.push({
      field: 'preMortem',
      detail: 'a one-way door needs a pre-mortem: why might it fail within a year?',
    });
  return gaps;
}

/** JSON with sorted keys and no spaces, so that equal content has an equal hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
