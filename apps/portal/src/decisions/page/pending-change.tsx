import type { Decision } from '../../api/types';
import { Section } from '../../ui/section';
import { useSession } from '../../session/session';
import { waitsFor } from '../decision-clock';
import { RevisionCompare } from '../revisions/revision-compare';
import classes from './decision-page.module.css';

/** The approved revision stays in force until this one is approved (AC-35). */
export function PendingChange({ decision }: { decision: Decision }) {
  const { pendingRevision, revision } = decision;
  const isFounder = useSession().practice?.role === 'founder';
  if (!pendingRevision) return null;
  return (
    <Section title="Pending change" note={waitsFor(decision, isFounder)}>
      <p className={classes.note}>
        Revision {pendingRevision.number} by {pendingRevision.author.name} would change this decision. Until
        it’s approved, revision {revision.number} below stays in force.
      </p>
      <RevisionCompare before={revision.content} after={pendingRevision.content} />
    </Section>
  );
}
