import type { Topic } from '@quarterdeck/domain/notification-topic';
import type { NotificationKind } from './mail-composer';

/** What a person who switches a topic off hears no more of. Null: nobody can do without it, and it comes in quiet hours too. */
export const TOPIC_OF: Readonly<Record<NotificationKind, Topic | null>> = {
  ritual_lead: 'reminders',
  ritual_due: 'reminders',
  ritual_overdue: 'reminders',
  ritual_missed: 'reminders',
  weekly_update: 'activity',
  decision_rights_proposed: 'decisions',
  decision_waiting: 'decisions',
  decision_rights_answered: 'activity',
  fit_response_received: 'activity',
  calendar_invite: 'invitations',
  digest: 'digest',
  invitation: null,
  sign_in_link: null,
  password_reset: null,
  test_message: null,
};
