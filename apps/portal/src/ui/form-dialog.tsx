import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import classes from './dialog.module.css';

interface FormDialogProps {
  title: string;
  onClose: () => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  submit: string;
  pending: boolean;
  problems: { error: unknown; fields: readonly string[] };
  children: ReactNode;
}

/** Mount it to open it, so it starts with current values. */
export function FormDialog({
  title,
  onClose,
  onSubmit,
  submit,
  pending,
  problems,
  children,
}: FormDialogProps) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <ProblemAlert {...problems} />
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
