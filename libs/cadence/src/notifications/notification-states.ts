/** `pending -> sending -> sent | failed | unknown | suppressed`. */
export const NOTIFICATION_STATES = ['pending', 'sending', 'sent', 'failed', 'unknown', 'suppressed'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];
