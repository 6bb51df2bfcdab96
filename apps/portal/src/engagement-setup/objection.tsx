import type { RightSet } from '../api/types';
import { Section } from '../ui/section';
import { Ago } from '../ui/time';
import classes from './engagement-setup.module.css';

export function Objection({ set: { number, objection } }: { set: RightSet }) {
  if (!objection) return null;
  return (
    <Section title={`Changes requested to set ${number}`} note={<Ago instant={objection.at} />}>
      <p className={classes.objection}>{objection.reason}</p>
      <p className={classes.note}>{objection.by.name}</p>
    </Section>
  );
}
