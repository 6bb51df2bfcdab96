import { Button, Loader, VisuallyHidden } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TOPIC_WORDS } from '../account/topic-words';
import { previewUnsubscription, resubscribe, unsubscribe } from '../api/notification-preferences';
import { sentenceOf } from '../api/problem';
import { ProblemAlert } from '../ui/problem-alert';
import { Doorstep } from '../session/doorstep';
import { takeToken } from '../session/take-token';

/** Works without a sign-in, from the link in an email. */
export function UnsubscribePage() {
  const [token = ''] = useState(takeToken);
  const queryClient = useQueryClient();
  const queryKey = ['unsubscription', token];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => previewUnsubscription(token),
    enabled: Boolean(token),
    retry: false,
    staleTime: Infinity,
  });
  const change = useMutation({
    mutationFn: (stop: boolean) => (stop ? unsubscribe(token) : resubscribe(token)),
    onSuccess: (now) => queryClient.setQueryData(queryKey, now),
  });
  if (!token || error) return <NoMail error={error} />;
  if (!data) {
    return (
      <Doorstep title="Emails from Quarterdeck">
        <Loader mt="md" type="dots" aria-hidden />
      </Doorstep>
    );
  }
  const { practice, topic, muted } = data;
  const { name, about } = TOPIC_WORDS[topic];
  const choose = (
    <Link to="/account" hash="notifications">
      Choose your other notifications
    </Link>
  );
  return (
    <Doorstep
      title={muted ? 'You won’t get these emails anymore' : 'Stop these emails?'}
      lead={
        muted
          ? `${practice} no longer emails you about this. ${name}: ${about}`
          : `${name} from ${practice}. ${about}`
      }
      below={choose}
    >
      <ProblemAlert error={change.error} />
      <VisuallyHidden role="status">
        {change.data && (muted ? 'Stopped.' : 'You’ll get these emails again.')}
      </VisuallyHidden>
      <Button
        mt="lg"
        variant={muted ? 'default' : 'filled'}
        loading={change.isPending}
        onClick={() => change.mutate(!muted)}
      >
        {muted ? 'Undo' : 'Stop these emails'}
      </Button>
    </Doorstep>
  );
}

function NoMail({ error }: { error: unknown }) {
  return (
    <Doorstep
      title="This link can’t stop any emails"
      lead={
        error
          ? sentenceOf(error)
          : 'The link is incomplete. Open it again from the email, or choose your notifications in your account.'
      }
    >
      <Button mt="lg" renderRoot={(props) => <Link to="/account" hash="notifications" {...props} />}>
        Go to your account
      </Button>
    </Doorstep>
  );
}
