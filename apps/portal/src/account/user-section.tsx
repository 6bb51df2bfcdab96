import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isStale } from '../api/problem';
import { changeUser } from '../api/session';
import { toast } from '../ui/toast';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { ownTimeZone, TimeZoneField } from '../ui/time-zone-field';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { sessionQuery, useSession } from '../session/session';
import { preferencesQuery } from './notifications-section';
import classes from './account.module.css';

export function UserSection() {
  const { user } = useSession();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { name: user.name, timeZone: user.timeZone },
    validate: { name: isFilled('your name') },
  });
  const here = ownTimeZone();
  const { problems, show, clear } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ name, timeZone }: typeof form.values) =>
      changeUser({ name: name.trim(), timeZone }, user.version),
    onSuccess: () => {
      clear();
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      void queryClient.invalidateQueries(preferencesQuery);
      toast('Profile saved.');
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <Section title="You" note={user.email}>
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        <TextInput {...form.getInputProps('name')} label="Name" autoComplete="name" maxLength={120} />
        <TimeZoneField
          {...form.getInputProps('timeZone')}
          label="Your time zone"
          description="Used for quiet hours and your digest. Client dates use the client’s time zone."
        />
        {here && here !== form.values.timeZone && (
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.aside}
            onClick={() => form.setFieldValue('timeZone', here)}
          >
            Use this browser’s: {here.replaceAll('_', ' ')}
          </Button>
        )}
        <Button type="submit" loading={isPending}>
          Save
        </Button>
      </form>
    </Section>
  );
}
