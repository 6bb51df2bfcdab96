import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Client, Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';

const NextCycleDialog = lazyDialog(async () => (await import('./next-cycle-dialog')).NextCycleDialog);

interface NextCycleProps {
  slug: string;
  client: Client;
  engagement: Engagement;
  today: string;
}

/** Available once a cycle is completed, or in its last phase, which it completes. */
export function NextCycle(props: NextCycleProps) {
  const [open, setOpen] = useState(false);
  if (!mayFollow(props.engagement)) return null;
  const over = props.engagement.state === 'completed';
  return (
    <>
      <Button size="sm" variant={over ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        Plan next cycle
      </Button>
      {open && <NextCycleDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function mayFollow({ state, phases }: Engagement): boolean {
  const last = phases.at(-1);
  const inLastPhase = phases.every((phase) => phase === last || phase.state === 'closed');
  return state === 'completed' || (state === 'active' && inLastPhase);
}
