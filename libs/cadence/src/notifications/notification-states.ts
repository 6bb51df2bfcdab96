export const NOTIFICATION_KINDS = [
  'check_in_reminder',
  'invitation',
  'sign_in_link',
  'password_reset',
  'decision_rights_proposed',
  'decision_waiting',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** `pending -> sending -> sent | failed | suppressed`. */
export const NOTIFICATION_STATES = ['pending', 'sending', 'sent', 'failed', 'suppressed'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];
