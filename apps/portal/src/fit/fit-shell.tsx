import type { ReactNode } from 'react';
import { useWindowTitle } from '../ui/page';
import classes from './fit-shell.module.css';

interface FitShellProps {
  practice?: string;
  windowTitle: string;
  progress?: { at: number; of: number };
  children: ReactNode;
}

/** Shows nothing of the portal, because visitors have no account. */
export function FitShell({ practice, windowTitle, progress, children }: FitShellProps) {
  useWindowTitle(windowTitle);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <p className={classes.practice}>{practice ?? 'Fit diagnostic'}</p>
        {progress && (
          <div className={classes.progress}>
            <progress max={progress.of} value={progress.at} aria-label="Progress" />
            <span>
              {progress.at} of {progress.of}
            </span>
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} className={classes.sheet}>
        {children}
      </main>
      {progress && (
        <footer className={classes.footer}>
          Your answers stay on this device until you send them. Then they go only to {practice}.
        </footer>
      )}
    </div>
  );
}
