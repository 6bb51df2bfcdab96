import type { Notification } from '../api/types';

export type NotificationState = Notification['state'];

/** In tab order. */
export const TABS: readonly { state: NotificationState; label: string }[] = [
  { state: 'pending', label: 'Due' },
  { state: 'sending', label: 'Sending' },
  { state: 'failed', label: 'Not delivered' },
  { state: 'unknown', label: 'Maybe delivered' },
  { state: 'sent', label: 'Sent' },
  { state: 'suppressed', label: 'Not needed' },
];

export function stateOf(value: unknown): NotificationState | undefined {
  return TABS.find(({ state }) => state === value)?.state;
}
