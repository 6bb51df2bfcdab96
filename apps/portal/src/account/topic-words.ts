import type { Topic } from '@quarterdeck/domain/notification-topic';

interface TopicWords {
  name: string;
  about: string;
}

export const TOPIC_WORDS: Readonly<Record<Topic, TopicWords>> = {
  reminders: {
    name: 'Reminders',
    about: 'Check-ins and other rituals that come up, are due or are overdue.',
  },
  decisions: { name: 'Decisions', about: 'What waits for you to decide or to agree to.' },
  digest: { name: 'Digest', about: 'One mail that sums up what needs you.' },
  invitations: { name: 'Invitations', about: 'Rituals for your calendar.' },
  activity: { name: 'Activity', about: 'What others have answered, published or sent in.' },
};
