import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A state in one or two words; the words carry it, the colour only helps. */
export function Tag({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
