/** Whether the diagnosis confirmed the founder's day 1 hypothesis. */
export const HYPOTHESIS_MATCHES = ['yes', 'partly', 'no'] as const;
export type HypothesisMatch = (typeof HYPOTHESIS_MATCHES)[number];
