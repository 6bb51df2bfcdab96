import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Undo {
  label?: string;
  run: () => void;
}

/** A message that goes by itself; with an undo it stays long enough to be reached. */
export function toast(message: string, undo?: Undo): void {
  const id = notifications.show({
    message: undo ? (
      <span className="qd-toast">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            undo.run();
          }}
        >
          {undo.label ?? 'Undo'}
        </Button>
      </span>
    ) : (
      message
    ),
    autoClose: undo ? 12_000 : 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Dismiss' },
  });
}

export function toastProblem(message: string): void {
  notifications.show({
    message,
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Dismiss' },
  });
}
