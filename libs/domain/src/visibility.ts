/** Private records are for the practice; founders and viewers see published ones only. */
export const VISIBILITIES = ['private', 'published'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
