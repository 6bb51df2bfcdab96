import type { Decision, DecisionEvent } from '../../api/types';
import { Ago } from '../../ui/time';
import { nameOfEvent } from '../decision-words';
import classes from './decision-timeline.module.css';

/** Events that refer to one revision's text. */
const OF_A_REVISION: readonly DecisionEvent['kind'][] = ['proposed', 'asked', 'approved', 'rejected'];

export function DecisionTimeline({ decision: { timeline, raisedAt } }: { decision: Decision }) {
  return (
    <ol className={classes.timeline}>
      {timeline.map((event) => {
        const { id, kind, revision, reason, by, occurredAt, contentHash } = event;
        const bound = revision !== null && OF_A_REVISION.includes(kind);
        return (
          <li key={id} data-kind={kind}>
            <p>
              <strong>
                {nameOfEvent(kind)}
                {bound && (
                  <span title={contentHash ? `SHA-256 ${contentHash}` : undefined}> revision {revision}</span>
                )}
              </strong>{' '}
              by {by.name}
              <small>
                {/* It happened before it was recorded. */}
                <Ago instant={kind === 'raised' ? raisedAt : occurredAt} />
              </small>
            </p>
            {reason && <p className={classes.reason}>{reason}</p>}
          </li>
        );
      })}
    </ol>
  );
}
