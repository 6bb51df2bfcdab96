/** Whether the founder's hypothesis of day 1 was what the diagnosis found. */
export const HYPOTHESIS_MATCHES = ['yes', 'partly', 'no'] as const;
export type HypothesisMatch = (typeof HYPOTHESIS_MATCHES)[number];
