import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DecisionSummary } from '../../api/types';
import { formatMoney } from '../../ui/format/money';
import { Ago } from '../../ui/time';
import { waitingForFounderQuery } from '../decisions.queries';
import { worstFirst } from './worst-first';
import classes from './founder-list.module.css';

/** Most expensive delay first. */
export function WaitingForFounder({
  slug,
  decisions,
}: {
  slug: string;
  decisions: readonly DecisionSummary[];
}) {
  return (
    <ul className={classes.waiting}>
      {worstFirst(decisions).map((decision) => {
        const { id, title, founderSummary, waitingSince, costOfDelayPerWeek, approvedRevision } = decision;
        return (
          <li key={id}>
            <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: id }}>
              {title}
            </Link>
            {founderSummary && <p>{founderSummary}</p>}
            <small>
              {approvedRevision !== null && 'A change to what you approved. '}
              {waitingSince && (
                <>
                  Asked <Ago instant={waitingSince} />
                </>
              )}
              {costOfDelayPerWeek && <>, {formatMoney(costOfDelayPerWeek)} a week</>}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

export function useWaitingForFounder(clientId: string): readonly DecisionSummary[] {
  return useQuery(waitingForFounderQuery(clientId)).data?.data ?? [];
}
