/** `pending -> sending -> sent | failed | suppressed`. */
export const NOTIFICATION_STATES = ['pending', 'sending', 'sent', 'failed', 'suppressed'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];
