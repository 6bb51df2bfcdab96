import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { createPractice } from '../api/practice';
import { ProblemAlert } from '../ui/problem-alert';
import { ownTimeZone } from '../ui/time-zone-field';
import { focusFirst, useProblems } from '../ui/use-problems';
import { Doorstep } from '../session/doorstep';
import { isEmail, isFilled, isPassword, PASSWORD_MIN } from '../session/rules';
import { portalQuery, sessionQuery, startSession } from '../session/session';
import { wasSignedIn } from '../session/sign-in-hint';
import classes from '../session/doorstep.module.css';

export function StartPage() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const portal = useQuery(portalQuery).data;
  const known = useQuery({ ...sessionQuery, enabled: wasSignedIn() }).data?.user;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { practice: '', name: '', email: '', password: '' },
    validate: (values) => ({
      practice: isFilled('the name of your practice')(values.practice),
      ...(known
        ? {}
        : {
            name: isFilled('your name')(values.name),
            email: isEmail(values.email),
            password: isPassword(values.password),
          }),
    }),
  });
  const { problems, show } = useProblems(form, {
    name: 'practice',
    'owner/name': 'name',
    'owner/email': 'email',
    'owner/password': 'password',
  });
  const { mutate, isPending } = useMutation({
    mutationFn: ({ practice, name, email, password }: typeof form.values) =>
      createPractice({
        name: practice.trim(),
        owner: known
          ? undefined
          : { name: name.trim(), email: email.trim(), password, timeZone: ownTimeZone() },
      }),
    onSuccess: (session) => {
      startSession(queryClient, session);
      const slug = session.practice?.slug;
      if (slug) void navigate({ to: '/p/$slug/clients/new', params: { slug }, replace: true });
    },
    onError: show,
  });

  if (portal && !portal.signUp && !known) {
    return (
      <Doorstep
        title="This Quarterdeck already has a practice"
        lead="Ask the practice owner for an invitation, or sign in."
      >
        <Button mt="lg" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
          Sign in
        </Button>
      </Doorstep>
    );
  }
  return (
    <Doorstep
      title="Start your practice"
      lead="Step 1 of 3. Next, you’ll add your first client."
      below={
        known ? undefined : (
          <p className={classes.centred}>
            Already have an account?{' '}
            <Anchor renderRoot={(props) => <Link to="/sign-in" {...props} />}>Sign in</Anchor>
          </p>
        )
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        <TextInput
          key={form.key('practice')}
          {...form.getInputProps('practice')}
          label="Practice name"
          description="Clients see this. Use your own name or your firm’s."
          autoComplete="organization"
          maxLength={120}
        />
        {known ? (
          <p>It will belong to {known.email}.</p>
        ) : (
          <>
            <TextInput
              key={form.key('name')}
              {...form.getInputProps('name')}
              label="Your name"
              autoComplete="name"
              maxLength={120}
            />
            <TextInput
              key={form.key('email')}
              {...form.getInputProps('email')}
              label="Email"
              type="email"
              autoComplete="username"
            />
            <PasswordInput
              key={form.key('password')}
              {...form.getInputProps('password')}
              label="Password"
              description={`At least ${PASSWORD_MIN} characters.`}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
            />
          </>
        )}
        <Button type="submit" loading={isPending}>
          Continue to first client
        </Button>
      </form>
    </Doorstep>
  );
}
