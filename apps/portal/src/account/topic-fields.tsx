import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { TOPICS } from '@quarterdeck/domain/notification-topic';
import type { NotificationValues } from './notification-values';
import { TOPIC_WORDS } from './topic-words';
import classes from './account.module.css';

/** What the person hears of. */
export function TopicFields({ form }: { form: UseFormReturnType<NotificationValues> }) {
  return (
    <Checkbox.Group {...form.getInputProps('topics')} label="You are told about">
      <div className={classes.choices}>
        {TOPICS.map((topic) => (
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
