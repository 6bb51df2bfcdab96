import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { resendNotification } from '../api/notifications';
import { sentenceOf } from '../api/problem';
import type { Notification } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { Confirm } from '../ui/confirm';
import { NOTIFICATIONS } from './notifications.queries';

interface ResendButtonProps {
  notification: Notification;
  /** Names the notification for screen readers. */
  label: string;
}

/** Asks for confirmation if the recipient may already have it. */
export function ResendButton({ notification: { id, state }, label }: ResendButtonProps) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const resend = useMutation({
    mutationFn: () => resendNotification(id),
    onSuccess: () => toast('Resending.'),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => {
      setAsking(false);
      void queryClient.invalidateQueries({ queryKey: [NOTIFICATIONS] });
    },
  });
  const press = () => (state === 'unknown' ? setAsking(true) : resend.mutate());
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={resend.isPending}
        onClick={press}
        aria-label={label}
      >
        Resend
      </Button>
      {asking && (
        <Confirm
          title="Resend this notification?"
          yes="Resend"
          onClose={() => setAsking(false)}
          onYes={() => resend.mutate()}
          pending={resend.isPending}
        >
          The connection dropped before the receiver confirmed, so they may already have it. If they do, it
          arrives twice: most email apps show two emails with the same Message-ID once, but Slack shows both.
        </Confirm>
      )}
    </>
  );
}
