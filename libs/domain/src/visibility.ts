/** Private records are for practice staff; founders and viewers see only published ones. */
export const VISIBILITIES = ['private', 'published'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
