/** Health of an engagement, in one of three words a founder can read at a glance. */
export const HEALTHS = ['on_track', 'at_risk', 'off_track'] as const;
export type Health = (typeof HEALTHS)[number];

export const LONGEST_HEALTH_REASON = 280;

/** `at_risk` and `off_track` need a reason. */
export function wantsReason(health: Health | null): boolean {
  return health !== null && health !== 'on_track';
}
