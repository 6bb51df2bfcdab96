import { Button } from '@mantine/core';
import { useState } from 'react';
import { lazyDialog } from '../ui/lazy-dialog';
import { useSession } from '../session/session';
import classes from './demo-banner.module.css';

const RemoveDemoDialog = lazyDialog(
  async () => (await import('../account/remove-demo-dialog')).RemoveDemoDialog,
);

export function DemoBanner() {
  const [asking, setAsking] = useState(false);
  const owner = useSession().practice?.role === 'owner';
  return (
    <aside className={`${classes.banner} qd-screen-only`} aria-label="Demo practice">
      <p>
        <strong>This is a demo practice.</strong> Its clients are made up, so change anything you like.
      </p>
      {owner && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
          Remove demo practice
        </Button>
      )}
      {asking && <RemoveDemoDialog onClose={() => setAsking(false)} />}
    </aside>
  );
}
