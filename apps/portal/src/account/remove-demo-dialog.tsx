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
      yes="Remove the demo practice"
      onYes={() => mutate()}
      pending={isPending}
      error={error}
    >
      Its clients, check-ins and people are deleted for good, and its sign-ins end. Afterwards you start your
      own practice. This cannot be undone.
    </Confirm>
  );
}
