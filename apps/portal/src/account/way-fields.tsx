import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { NotificationPreferences } from '../api/notification-preferences';
import { type NotificationValues, WAYS } from './notification-values';

interface WayFieldsProps {
  form: UseFormReturnType<NotificationValues>;
  kept: NotificationPreferences;
}

/** By mail, in Slack, or the one when the other does not work. */
export function WayFields({ form, kept: { slackConfigured, slackEndsWith } }: WayFieldsProps) {
  return (
    <>
      <Select {...form.getInputProps('ways')} label="You are told by" data={WAYS} allowDeselect={false} />
      {form.values.ways.includes('slack') && (
        <TextInput
          {...form.getInputProps('slackWebhook')}
          label="Slack address"
          description={
            slackConfigured
              ? `The one that ends with ${slackEndsWith} is used. Paste another to replace it.`
              : 'Of an “incoming webhook”, which you make in Slack. It is kept encrypted and not shown again.'
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
