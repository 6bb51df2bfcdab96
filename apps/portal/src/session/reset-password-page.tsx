import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mailPasswordReset, resetPassword } from '../api/session';
import { toast } from '../ui/toast';
import { ProblemAlert } from '../ui/problem-alert';
import { focusFirst, useProblems } from '../ui/use-problems';
import { Doorstep } from './doorstep';
import { MailSent } from './mail-sent';
import { isEmail, isPassword, PASSWORD_MIN } from './rules';
import { useEnter } from './session';
import { takeToken } from './take-token';
import classes from './doorstep.module.css';

export function ResetPasswordPage() {
  const [token] = useState(takeToken);
  return token ? <NewPassword token={token} /> : <AskForMail />;
}

function AskForMail() {
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '' }, validate: { email: isEmail } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: mailPasswordReset,
    onSuccess: (_, email) => setSentTo(email),
  });
  if (sentTo)
    return <MailSent to={sentTo} what="a link to set a new password" back={() => setSentTo(undefined)} />;
  return (
    <Doorstep title="Set a new password" lead="We’ll email you a link.">
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit(({ email }) => mutate(email.trim()), focusFirst(form))}
      >
        <ProblemAlert error={error} />
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          label="Email"
          type="email"
          autoComplete="username"
        />
        <Button type="submit" loading={isPending}>
          Email me the link
        </Button>
        <Anchor renderRoot={(props) => <Link to="/sign-in" {...props} />} size="sm" ta="center">
          Back to sign-in
        </Anchor>
      </form>
    </Doorstep>
  );
}

function NewPassword({ token }: { token: string }) {
  const enter = useEnter();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: isPassword },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (password: string) => resetPassword(token, password),
    onSuccess: (session) => {
      enter(session);
      toast('New password set. You’re signed out everywhere else.');
    },
    onError: show,
  });
  return (
    <Doorstep title="Set a new password">
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit(({ password }) => mutate(password), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label="New password"
          description={`At least ${PASSWORD_MIN} characters. A few words are easier to remember than symbols.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
        />
        <Button type="submit" loading={isPending}>
          Set password and sign in
        </Button>
        <Anchor renderRoot={(props) => <Link to="/sign-in" {...props} />} size="sm" ta="center">
          Email me a sign-in link instead
        </Anchor>
      </form>
    </Doorstep>
  );
}
