import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OccurrenceDetail } from '../../api/types';
import { ExcuseDialog } from './excuse-dialog';

export function ExcuseButton({ occurrence }: { occurrence: OccurrenceDetail }) {
  const [open, setOpen] = useState(false);
  if (occurrence.state !== 'due' && occurrence.state !== 'missed') return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Excuse
      </Button>
      {open && <ExcuseDialog occurrence={occurrence} onClose={() => setOpen(false)} />}
    </>
  );
}
