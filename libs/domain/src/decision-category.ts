/** What a decision is about; the same list divides the decision rights. */
export const DECISION_CATEGORIES = [
  'architecture',
  'vendor',
  'hiring',
  'budget',
  'process',
  'security',
  'data',
  'product',
] as const;
export type DecisionCategory = (typeof DECISION_CATEGORIES)[number];
