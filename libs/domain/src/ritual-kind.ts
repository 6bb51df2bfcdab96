/** What a ritual of an engagement is for. */
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

/** As people call it, where the ritual has no title of its own. */
export const RITUAL_KIND_NAMES: Readonly<Record<RitualKind, string>> = {
  weekly_check_in: 'Weekly check-in',
  architecture_review: 'Architecture review',
  planning: 'Planning',
  monthly_review: 'Monthly review',
  quarterly_review: 'Quarterly review',
  restore_test: 'Restore test',
  custom: 'Custom ritual',
};

/** The one kind that adherence, gates, cockpit and proof count: the promise that the founder was made. */
export const COUNTED_KIND = 'weekly_check_in' satisfies RitualKind;
