/** What a decision is about; the same list divides the decision rights. */
export const DECISION_CLASSES = [
  'architecture',
  'vendor',
  'hiring',
  'budget',
  'process',
  'security',
  'data',
  'product',
] as const;
export type DecisionClass = (typeof DECISION_CLASSES)[number];
