import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changePassword } from '../api/session';
import { toast } from '../ui/toast';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isPassword, PASSWORD_MIN } from '../session/rules';
import { adoptSession } from '../session/session';
import classes from './account.module.css';

export function PasswordSection() {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { newPassword: isPassword },
  });
  const { problems, show, clear } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ currentPassword, newPassword }: typeof form.values) =>
      changePassword(currentPassword || null, newPassword),
    onSuccess: (session) => {
      clear();
      adoptSession(queryClient, session);
      void queryClient.invalidateQueries({ queryKey: ['sessions'] });
      form.reset();
      toast('Password changed. You’re signed out everywhere else.');
    },
    onError: show,
  });
  const reveal = { 'aria-label': 'Show password', tabIndex: 0 };
  return (
    <Section title="Password">
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        <PasswordInput
          {...form.getInputProps('currentPassword')}
          label="Current password"
          description="Leave this empty if you’ve never set one."
          autoComplete="current-password"
          visibilityToggleButtonProps={reveal}
        />
        <PasswordInput
          {...form.getInputProps('newPassword')}
          label="New password"
          description={`At least ${PASSWORD_MIN} characters. Changing it signs you out everywhere else.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={reveal}
        />
        <Button type="submit" variant="default" loading={isPending}>
          Change password
        </Button>
      </form>
    </Section>
  );
}
