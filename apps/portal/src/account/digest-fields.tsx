import { Checkbox, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { NotificationPreferences } from '../api/notification-preferences';
import { formatInstant } from '../ui/format/date';
import { useSession } from '../session/session';
import { DIGEST_CHOICES, type NotificationValues } from './notification-values';
import classes from './account.module.css';

interface DigestFieldsProps {
  form: UseFormReturnType<NotificationValues>;
  kept: NotificationPreferences;
}

/** Viewers never have open work, so they get no digest settings. */
export function DigestFields({ form, kept: { nextDigestAt, timeZone } }: DigestFieldsProps) {
  const { practice } = useSession();
  const { digest, topics } = form.values;
  if (practice?.role === 'viewer' || !topics.includes('digest')) return null;
  return (
    <>
      <div className={classes.pair}>
        <Select
          {...form.getInputProps('digest')}
          label="Digest"
          data={DIGEST_CHOICES}
          allowDeselect={false}
        />
        {digest !== 'off' && <TextInput {...form.getInputProps('digestTime')} label="Time" type="time" />}
      </div>
      {digest !== 'off' && (
        <Checkbox
          {...form.getInputProps('remindersInDigest', { type: 'checkbox' })}
          label="Skip separate reminders on days with a digest"
          description="You still get overdue notices separately."
        />
      )}
      {digest !== 'off' && nextDigestAt && !form.isDirty('digest') && !form.isDirty('digestTime') && (
        <p className={classes.small}>
          Next digest: {formatInstant(nextDigestAt, timeZone)}, if anything needs you by then.
        </p>
      )}
    </>
  );
}
