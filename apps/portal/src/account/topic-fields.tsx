import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { TOPICS } from '@quarterdeck/domain/notification-topic';
import { useSession } from '../session/session';
import type { NotificationValues } from './notification-values';
import { TOPIC_WORDS } from './topic-words';
import classes from './account.module.css';

export function TopicFields({ form }: { form: UseFormReturnType<NotificationValues> }) {
  const { practice } = useSession();
  // Viewers never have open work, so they get no digest.
  const topics = TOPICS.filter((topic) => topic !== 'digest' || practice?.role !== 'viewer');
  return (
    <Checkbox.Group {...form.getInputProps('topics')} label="Notify me about">
      <div className={classes.choices}>
        {topics.map((topic) => (
          <Checkbox
            key={topic}
            value={topic}
            label={TOPIC_WORDS[topic].name}
            description={TOPIC_WORDS[topic].about}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
