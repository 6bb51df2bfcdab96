import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import classes from './dialog.module.css';

interface ConfirmProps {
  onClose: () => void;
  title: string;
  /** Names the action, not "Yes". */
  yes: string;
  no?: string;
  onYes: () => void;
  pending: boolean;
  error?: unknown;
  /** Says what happens and whether it can be undone. */
  children: ReactNode;
}

/** Mount it to open it. */
export function Confirm({
  onClose,
  title,
  yes,
  no = 'Cancel',
  onYes,
  pending,
  error,
  children,
}: ConfirmProps) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>{children}</p>
      <ProblemAlert error={error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {no}
        </Button>
        <Button color="red" loading={pending} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Modal>
  );
}
