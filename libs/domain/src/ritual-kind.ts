export const RITUAL_KINDS = [
  'weekly_check_in',
  'architecture_review',
  'planning',
  'monthly_review',
  'quarterly_review',
  'restore_test',
  'custom',
] as const;
export type RitualKind = (typeof RITUAL_KINDS)[number];

/** Display name if the ritual has no title of its own. */
export const RITUAL_KIND_NAMES: Readonly<Record<RitualKind, string>> = {
  weekly_check_in: 'Weekly check-in',
  architecture_review: 'Architecture review',
  planning: 'Planning',
  monthly_review: 'Monthly review',
  quarterly_review: 'Quarterly review',
  restore_test: 'Restore test',
  custom: 'Custom ritual',
};

/**
 * The only kind that counts toward adherence, phase gates, cockpit and proof, because it was promised to the founder.
 */
export const COUNTED_KIND = 'weekly_check_in' satisfies RitualKind;
