import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './section.module.css';

interface SectionProps {
  id?: string;
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, note, actions, children }: SectionProps) {
  const heading = useId();
  const sheet = useRef<HTMLElement>(null);
  // The page opened at a hash such as #plan before its data was there.
  useEffect(() => {
    if (id && window.location.hash === `#${id}`) sheet.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    <section ref={sheet} id={id} className={classes.section} aria-labelledby={heading}>
      <header className={classes.header}>
        <h2 id={heading}>{title}</h2>
        {note && <span className={classes.note}>{note}</span>}
        {actions && <div className={`${classes.actions} qd-screen-only`}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
