import type { Topic } from '@quarterdeck/domain/notification-topic';

/**
 * Every reason to notify a person, with the topic that switches it off. Null: it comes always, even in quiet hours.
 *
 * One list, although the features own the kinds: the migration step writes it into `notification_kind`, the API documents
 * it, and neither loads the composers that only the worker has. A kind without a composer ends the worker's start.
 */
export const TOPIC_OF = {
  ritual_due: 'reminders',
  ritual_lead: 'reminders',
  ritual_overdue: 'reminders',
  ritual_missed: 'reminders',
  weekly_update: 'activity',
  invitation: null,
  sign_in_link: null,
  password_reset: null,
  decision_rights_proposed: 'decisions',
  decision_waiting: 'decisions',
  decision_rights_answered: 'activity',
  fit_response_received: 'activity',
  digest: 'digest',
  test_message: null,
  calendar_invite: 'invitations',
} as const satisfies Record<string, Topic | null>;

export type NotificationKind = keyof typeof TOPIC_OF;
export const NOTIFICATION_KINDS = Object.keys(TOPIC_OF) as NotificationKind[];
