import { type ReactNode, useEffect, useRef } from 'react';
import { claimFocus } from './focus-on-navigation';
import classes from './page.module.css';

interface PageProps {
  title: ReactNode;
  /** For pages whose heading is more than text. */
  windowTitle: string;
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

export function Page({ title, windowTitle, above, below, actions, width = 'wide', children }: PageProps) {
  useWindowTitle(windowTitle);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => claimFocus(heading.current), []);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {above && <div className={classes.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {below && <div className={classes.below}>{below}</div>}
        </div>
        {actions && <div className={`${classes.actions} qd-screen-only`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Quarterdeck`;
  }, [title]);
}
