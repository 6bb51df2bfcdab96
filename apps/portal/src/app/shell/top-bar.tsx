import { ActionIcon } from '@mantine/core';
import IconMenu from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { InboxBell } from '../../inbox/inbox-bell';
import { useSession } from '../../session/session';
import { AccountMenu } from './account-menu';
import { Navigation } from './navigation';
import { PracticeSwitcher } from './practice-switcher';
import classes from './shell.module.css';

/** Shown on narrow screens, and always to founders. */
export function TopBar({ insider }: { insider: boolean }) {
  const [open, setOpen] = useState(false);
  const { practice } = useSession();
  return (
    <header className={classes.topbar}>
      <div className={classes.bar}>
        <div style={{ minWidth: 0 }}>
          <PracticeSwitcher />
        </div>
        <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
          {practice && <InboxBell slug={practice.slug} />}
          <AccountMenu compact />
          {insider && (
            <ActionIcon
              variant="subtle"
              size={40}
              aria-expanded={open}
              aria-controls="navigation-panel"
              aria-label={open ? 'Close navigation' : 'Open navigation'}
              onClick={() => setOpen(!open)}
            >
              {open ? <IconX size={20} /> : <IconMenu size={20} />}
            </ActionIcon>
          )}
        </div>
      </div>
      {insider && open && (
        <div id="navigation-panel" className={classes.panel}>
          <Navigation onNavigate={() => setOpen(false)} />
        </div>
      )}
    </header>
  );
}
