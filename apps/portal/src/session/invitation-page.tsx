import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sentenceOf } from '../api/problem';
import { ownTimeZone } from '../ui/time-zone-field';
import { previewInvitation, redeemInvitation } from '../api/session';
import type { InvitationPreview } from '../api/types';
import { LoadingLines } from '../ui/loading-lines';
import { ProblemAlert } from '../ui/problem-alert';
import { focusFirst, useProblems } from '../ui/use-problems';
import { sentenceOfRole } from '../people/role-words';
import { Doorstep } from './doorstep';
import { isPassword } from './rules';
import { useEnter } from './session';
import { takeToken } from './take-token';
import classes from './doorstep.module.css';

export function InvitationPage() {
  const [token] = useState(takeToken);
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => previewInvitation(token ?? ''),
    enabled: Boolean(token),
  });
  if (token && data) return <Accept token={token} invitation={data} />;
  if (token && !error) {
    return (
      <Doorstep title="Your invitation">
        <LoadingLines rows={2} height={40} />
      </Doorstep>
    );
  }
  return (
    <Doorstep
      title="We can’t open this invitation"
      lead={error ? sentenceOf(error) : 'The link is incomplete. Open it again from the email.'}
    >
      <Alert mt="lg" variant="outline" p="sm">
        Ask the person who invited you to send a new invitation. If you already accepted it, sign in.
      </Alert>
      <Button mt="md" variant="default" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
        Sign in
      </Button>
    </Doorstep>
  );
}

function Accept({ token, invitation }: { token: string; invitation: InvitationPreview }) {
  const { practice, inviter, email, role, clients, needsAccount } = invitation;
  const enter = useEnter();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', password: '' },
    validate: {
      name: (name) => (needsAccount && !name.trim() ? 'Enter the name others know you by.' : null),
      password: (password) => (password ? isPassword(password) : null),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ name, password }: { name: string; password: string }) =>
      redeemInvitation({
        token,
        name: name.trim() || undefined,
        password: password || undefined,
        timeZone: ownTimeZone(),
      }),
    onSuccess: ({ session, nextPath }) => enter(session, nextPath),
    onError: show,
  });
  const where = clients.length > 0 ? clients.map(({ name }) => name).join(', ') : practice.name;
  return (
    <Doorstep
      title={`Your invitation to ${where}`}
      lead={
        <>
          {inviter.name} from {practice.name} has invited {email}. {sentenceOfRole(role)}
        </>
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        {needsAccount && (
          <>
            <TextInput
              key={form.key('name')}
              {...form.getInputProps('name')}
              label="Your name"
              autoComplete="name"
              maxLength={120}
            />
            <PasswordInput
              key={form.key('password')}
              {...form.getInputProps('password')}
              label="Password (optional)"
              description="Without one, we email you a sign-in link each time."
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
            />
          </>
        )}
        <Button type="submit" loading={isPending}>
          Accept and open {where}
        </Button>
      </form>
    </Doorstep>
  );
}
