import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import classes from './dialog.module.css';

interface ConfirmProps {
  onClose: () => void;
  title: string;
  /** What happens, not "Yes". */
  yes: string;
  /** What it is called to leave everything as it is. */
  no?: string;
  onYes: () => void;
  pending: boolean;
  error?: unknown;
  /** What it does and whether it can be undone. */
  children: ReactNode;
}

/** A question before a step that cannot be taken back. It is mounted when it opens. */
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
