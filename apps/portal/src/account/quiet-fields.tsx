import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { NotificationValues } from './notification-values';
import classes from './account.module.css';

export function QuietFields({ form }: { form: UseFormReturnType<NotificationValues> }) {
  return (
    <>
      <Checkbox
        {...form.getInputProps('quiet', { type: 'checkbox' })}
        label="Quiet hours"
        description="Notifications wait until quiet hours end. Sign-in links still arrive right away."
      />
      {form.values.quiet && (
        <div className={classes.pair}>
          <TextInput {...form.getInputProps('quietFrom')} label="Quiet from" type="time" />
          <TextInput {...form.getInputProps('quietUntil')} label="Quiet until" type="time" />
        </div>
      )}
    </>
  );
}
