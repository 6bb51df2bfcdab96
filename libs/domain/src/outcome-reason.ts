/** Why nothing was expected at a due date. None of these counts as a miss. */
export const OUTCOME_REASONS = [
  'client_holiday',
  'client_time_off',
  'practice_time_off',
  'engagement_paused',
  'engagement_over',
  'misfire_skipped',
  'misfire_merged',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

export const OUTCOME_WORDS: Readonly<Record<OutcomeReason, string>> = {
  client_holiday: 'Client holiday',
  client_time_off: 'Client away',
  practice_time_off: 'Practice away',
  engagement_paused: 'Engagement paused',
  engagement_over: 'Engagement ended',
  misfire_skipped: 'Reminder skipped',
  misfire_merged: 'Merged with a later reminder',
};
