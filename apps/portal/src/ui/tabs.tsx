import type { ReactNode } from 'react';
import classes from './tabs.module.css';

/** Links as list items. The current one is underlined. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={`${classes.tabs} qd-screen-only`} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}
