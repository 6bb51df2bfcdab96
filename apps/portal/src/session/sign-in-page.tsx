import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { mailSignInLink, signIn } from '../api/session';
import { ApiProblem } from '../api/problem';
import { ProblemAlert } from '../ui/problem-alert';
import { focusFirst } from '../ui/use-problems';
import { DemoSignIns } from './demo-sign-ins';
import { Doorstep } from './doorstep';
import { MailSent } from './mail-sent';
import { portalQuery, useEnter } from './session';
import { isEmail } from './rules';
import classes from './doorstep.module.css';

export function SignInPage() {
  const { return: returnTo } = useSearch({ from: '/sign-in' });
  const enter = useEnter();
  const portal = useQuery(portalQuery).data;
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: isEmail },
  });
  const password = useMutation({
    mutationFn: (values: { email: string; password: string }) => signIn(values.email.trim(), values.password),
    onSuccess: (session) => enter(session, returnTo),
  });
  const link = useMutation({ mutationFn: mailSignInLink, onSuccess: (_, email) => setSentTo(email) });
  const submit = form.onSubmit((values) => {
    link.reset();
    if (values.password) return password.mutate(values);
    form.setFieldError('password', 'Enter your password, or get a sign-in link by email.');
    form.getInputNode('password')?.focus();
  }, focusFirst(form));
  const mailLink = () => {
    password.reset();
    form.clearErrors();
    if (!form.validateField('email').hasError) link.mutate(form.getValues().email.trim());
    else form.getInputNode('email')?.focus();
  };
  if (sentTo) return <MailSent to={sentTo} what="a sign-in link" back={() => setSentTo(undefined)} />;

  return (
    <Doorstep
      title="Sign in"
      lead={returnTo && returnTo !== '/' ? 'Sign in to continue.' : undefined}
      below={
        <>
          {portal && portal.demoSignIns.length > 0 && <DemoSignIns signIns={portal.demoSignIns} />}
          {portal?.signUp && (
            <p className={classes.centred} style={{ marginTop: 16 }}>
              New here?{' '}
              <Anchor renderRoot={(props) => <Link to="/start" {...props} />}>Start a practice</Anchor>
            </p>
          )}
        </>
      }
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <ProblemAlert error={wrongPassword(password.error) ?? link.error} />
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          label="Email"
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label="Password"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
        />
        <Button type="submit" loading={password.isPending}>
          Sign in
        </Button>
        <Button variant="default" loading={link.isPending} onClick={mailLink}>
          Email me a sign-in link
        </Button>
        <Anchor renderRoot={(props) => <Link to="/reset-password" {...props} />} size="sm" ta="center">
          Forgot your password?
        </Anchor>
      </form>
    </Doorstep>
  );
}

/** Here 401 means wrong credentials, not an expired session. */
function wrongPassword(error: Error | null): Error | null {
  return error instanceof ApiProblem && error.status === 401
    ? new ApiProblem(400, { ...error, detail: error.message })
    : error;
}
