import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { sentenceOf } from '../api/problem';
import { redeemSignInLink } from '../api/session';
import { Doorstep } from './doorstep';
import { useEnter } from './session';
import { takeToken } from './take-token';

/** Redeems the link on load. A query instead of a mutation, so it runs only once. */
export function SignInLinkPage() {
  const [token] = useState(takeToken);
  const enter = useEnter();
  const { data, error } = useQuery({
    queryKey: ['sign-in-link', token],
    queryFn: () => redeemSignInLink(token ?? ''),
    enabled: Boolean(token),
    retry: false,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (data) enter(data.session, data.nextPath);
  }, [data, enter]);

  if (token && !error) {
    return (
      <Doorstep title="Signing you in">
        <Loader mt="md" type="dots" aria-hidden />
      </Doorstep>
    );
  }
  return (
    <Doorstep
      title="This link can’t sign you in"
      lead={error ? sentenceOf(error) : 'The link is incomplete. Open it again from the email.'}
    >
      <Button mt="lg" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
        Request a new link
      </Button>
    </Doorstep>
  );
}
