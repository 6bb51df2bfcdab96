import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  id?: string;
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One topic of a page, on its own sheet. */
export function Section({ id, title, note, actions, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={classes.section} aria-labelledby={heading}>
      <header className={classes.header}>
        <h2 id={heading}>{title}</h2>
        {note && <span className={classes.note}>{note}</span>}
        {actions && <div className={`${classes.actions} qd-screen-only`}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
