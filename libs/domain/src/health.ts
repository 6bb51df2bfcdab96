/** How an engagement stands, in one of three words that a founder reads at a glance. */
export const HEALTHS = ['on_track', 'at_risk', 'off_track'] as const;
export type Health = (typeof HEALTHS)[number];

export const LONGEST_HEALTH_REASON = 280;

/** Whoever says that something is wrong says what; whoever says that nothing is needs no reason. */
export function wantsReason(health: Health | null): boolean {
  return health !== null && health !== 'on_track';
}
