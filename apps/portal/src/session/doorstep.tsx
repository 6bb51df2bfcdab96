import type { ReactNode } from 'react';
import { Mark } from '../ui/mark';
import { useWindowTitle } from '../ui/page';
import classes from './doorstep.module.css';

interface DoorstepProps {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  below?: ReactNode;
}

export function Doorstep({ title, lead, children, below }: DoorstepProps) {
  useWindowTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <Mark size={26} />
        <span>Quarterdeck</span>
      </header>
      <main id="main" tabIndex={-1} className={classes.sheet}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
      {below && <footer className={classes.below}>{below}</footer>}
    </div>
  );
}
