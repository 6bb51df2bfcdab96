import type { Topic } from '@quarterdeck/domain/notification-topic';

interface TopicWords {
  name: string;
  about: string;
}

export const TOPIC_WORDS: Readonly<Record<Topic, TopicWords>> = {
  reminders: {
    name: 'Reminders',
    about: 'Upcoming, due and overdue check-ins and other rituals.',
  },
  decisions: { name: 'Decisions', about: 'Decisions waiting for you to approve or agree to.' },
  digest: { name: 'Digest', about: 'One email that sums up what needs you.' },
  invitations: { name: 'Calendar invites', about: 'Invites to rituals, for your calendar.' },
  activity: { name: 'Activity', about: 'What others answer, publish or submit.' },
};
