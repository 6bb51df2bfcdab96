import type { ReactNode } from 'react';
import classes from './blank.module.css';

interface BlankProps {
  heading: string;
  /** 1 if it fills the whole page. */
  level?: 1 | 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}

export function Blank({ heading, level = 3, children, action }: BlankProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes.blank}>
      <Heading tabIndex={level === 1 ? -1 : undefined}>{heading}</Heading>
      {children && <p className={classes.text}>{children}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
