import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import classes from './dialog.module.css';

interface ConfirmProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What happens, not "Yes". */
  yes: string;
  onYes: () => void;
  pending: boolean;
  error?: unknown;
  /** What it does and whether it can be undone. */
  children: ReactNode;
}

export function Confirm({ opened, onClose, title, yes, onYes, pending, error, children }: ConfirmProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>{children}</p>
      <ProblemAlert error={error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button color="red" loading={pending} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Modal>
  );
}
