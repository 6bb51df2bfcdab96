/** Subject of a decision. Decision rights use the same list. */
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
