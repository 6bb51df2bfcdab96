import { useMutation } from '@tanstack/react-query';
import { removeDemo } from '../api/practice';
import { Confirm } from '../ui/confirm';
import { leaveTo } from '../session/session';

export function RemoveDemoDialog({ onClose }: { onClose: () => void }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: removeDemo,
    onSuccess: () => leaveTo('/start'),
  });
  return (
    <Confirm
      onClose={onClose}
      title="Remove the demo practice?"
      yes="Remove demo practice"
      onYes={() => mutate()}
      pending={isPending}
      error={error}
    >
      This permanently deletes its clients, check-ins and people, and ends its sign-ins. Then you can start
      your own practice. You can’t undo this.
    </Confirm>
  );
}
