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
  /** Names it for those who do not see the row. */
  label: string;
}

/** Sends again what was given up; asks first where the recipient may have it already. */
export function ResendButton({ notification: { id, state }, label }: ResendButtonProps) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const resend = useMutation({
    mutationFn: () => resendNotification(id),
    onSuccess: () => toast('It is sent again.'),
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
        Send again
      </Button>
      {asking && (
        <Confirm
          title="Send it again?"
          yes="Send again"
          onClose={() => setAsking(false)}
          onYes={() => resend.mutate()}
          pending={resend.isPending}
        >
          The receiver broke off before it said whether it has the message. If it does, it arrives twice: most
          mail programs show two mails with the same Message-ID once, Slack shows both.
        </Confirm>
      )}
    </>
  );
}
