import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Action {
  label?: string;
  run: () => void;
}

/** Toasts with undo stay longer, so the button can be reached. */
export function toast(message: string, undo?: Action): void {
  show(message, undo, { autoClose: undo ? 12_000 : 5000 });
}

export function toastProblem(message: string, action?: Action): void {
  show(message, action, { autoClose: 12_000, color: 'red' });
}

function show(
  message: string,
  action: Action | undefined,
  look: { autoClose: number; color?: string },
): void {
  const id = notifications.show({
    message: action ? (
      <span className="qd-toast">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            action.run();
          }}
        >
          {action.label ?? 'Undo'}
        </Button>
      </span>
    ) : (
      message
    ),
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Dismiss' },
    ...look,
  });
}
