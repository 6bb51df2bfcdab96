/** How many requests a window allows. */
export interface RateLimit {
  limit: number;
}

export interface RateLimits {
  /** Requests of one session, wherever they come from. */
  credential: RateLimit;
  /** Requests of one address without a session that was seen to be valid: public routes, and wrong tokens. */
  address: RateLimit;
}

/** Every window of the general limits, in seconds, aligned to the epoch. */
export const WINDOW_SECONDS = 60;

/** What production allows. */
export const RATE_LIMITS: RateLimits = { credential: { limit: 600 }, address: { limit: 120 } };

/** How often a process tells the others what it has counted. */
export const FLUSH_MS = 250;

/** Windows older than this are deleted; no window may be longer than half of it. */
export const KEEP_SECONDS = 7_200;
