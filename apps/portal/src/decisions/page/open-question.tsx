import type { Decision } from '../../api/types';
import { Section } from '../../ui/section';
import { Ago } from '../../ui/time';
import { days } from '../decision-clock';
import classes from './decision-page.module.css';

/** A question doesn't stop the clock, so this shows the decision's full age. */
export function OpenQuestion({ decision: { openQuestion, ageDays } }: { decision: Decision }) {
  if (!openQuestion) return null;
  return (
    <Section title="Open question" note={<Ago instant={openQuestion.occurredAt} />}>
      <p className={classes.question}>{openQuestion.reason}</p>
      <p className={classes.why}>
        Asked by {openQuestion.by.name}. The decision stays open until this is answered
        {ageDays !== null && ageDays > 0 && `; it has been open for ${days(ageDays)}`}.
      </p>
    </Section>
  );
}
