import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { sendTestMessage } from '../api/notification-preferences';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';

/** Tests the saved channel. Only the arrival proves that it works. */
export function TestButton({ channel }: { channel: Channel }) {
  const where = channel === 'slack' ? 'in Slack' : 'by email';
  const { mutate, isPending } = useMutation({
    mutationFn: sendTestMessage,
    onSuccess: () => toast(`Test notification sent. It arrives ${where} within a minute.`),
    onError: (error) => toastProblem(sentenceOf(error)),
  });
  return (
    <Button variant="default" loading={isPending} onClick={() => mutate()}>
      Send test
    </Button>
  );
}
