import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { lazyDialog } from '../ui/lazy-dialog';

const TimeEntryDialog = lazyDialog(async () => (await import('./time-entry-dialog')).TimeEntryDialog);

interface LogTimeProps extends Pick<ButtonProps, 'variant' | 'size'> {
  clientId: string;
  engagementId: string;
  today: string;
}

/** The first of two clicks; the dialog's duration buttons are the second. */
export function LogTime({ clientId, engagementId, today, ...look }: LogTimeProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        Log time
      </Button>
      {open && (
        <TimeEntryDialog
          clientId={clientId}
          engagementId={engagementId}
          today={today}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
