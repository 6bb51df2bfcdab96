/** Findings of a systems audit (`domain.md`, Words). */
export const SYSTEMS = [
  'revenue_operations',
  'engineering_revenue',
  'financial_controls',
  'data_ai',
] as const;
export type System = (typeof SYSTEMS)[number];

export interface SystemDefinition {
  readonly label: string;
  /** The question an audit of this system answers. */
  readonly question: string;
}

export const SYSTEM_WORDS: Readonly<Record<System, SystemDefinition>> = {
  revenue_operations: {
    label: 'Revenue operations',
    question: 'Where do leads, deals and renewals get lost or stuck?',
  },
  engineering_revenue: {
    label: 'Engineering and revenue',
    question: 'Does what engineering builds reach the customers who pay for it?',
  },
  financial_controls: {
    label: 'Financial controls',
    question: 'Do the model and the bank agree?',
  },
  data_ai: {
    label: 'Data and AI readiness',
    question: 'Can people and machines trust the numbers?',
  },
};
