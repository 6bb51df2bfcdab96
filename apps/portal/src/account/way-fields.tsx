import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { NotificationPreferences } from '../api/notification-preferences';
import { type NotificationValues, WAYS } from './notification-values';

interface WayFieldsProps {
  form: UseFormReturnType<NotificationValues>;
  kept: NotificationPreferences;
}

export function WayFields({ form, kept: { slackConfigured, slackEndsWith } }: WayFieldsProps) {
  return (
    <>
      <Select {...form.getInputProps('ways')} label="Notify me by" data={WAYS} allowDeselect={false} />
      {form.values.ways.includes('slack') && (
        <TextInput
          {...form.getInputProps('slackWebhook')}
          label="Slack webhook"
          description={
            slackConfigured
              ? `You’re using the one ending in ${slackEndsWith}. Paste another to replace it.`
              : 'The address of an incoming webhook you create in Slack. It’s stored encrypted and not shown again.'
          }
          placeholder="https://hooks.slack.com/services/…"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
        />
      )}
    </>
  );
}
