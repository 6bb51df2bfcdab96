import type { DecisionSummary } from '../api/types';
import { formatDate } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { nameOfDecisionState, toneOfState } from './decision-words';

type Clock = Pick<
  DecisionSummary,
  | 'state'
  | 'waitingOn'
  | 'waitingSince'
  | 'ageDays'
  | 'costOfDelayPerWeek'
  | 'proposedRevision'
  | 'approvedRevision'
>;

export function StateTag({ state }: Pick<DecisionSummary, 'state'>) {
  return <Tag tone={toneOfState(state)}>{nameOfDecisionState(state)}</Tag>;
}

export const isOpen = ({ state }: Pick<DecisionSummary, 'state'>) =>
  state === 'draft' || state === 'proposed';

export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Undefined when no one needs to act. */
export function waitsFor(
  { state, waitingOn }: Pick<Clock, 'state' | 'waitingOn'>,
  isFounder = false,
): string | undefined {
  if (waitingOn === 'founder') return isFounder ? 'Waiting for you' : 'Waiting for the founder';
  if (waitingOn === 'cto') return 'Waiting for the CTO';
  if (waitingOn === 'author') return 'Waiting for an answer to a question';
  return state === 'draft' ? 'Still a draft' : undefined;
}

/** For example "Open for 12 days" or "Decided in 3 days". */
export function ageWords({ state, ageDays }: Pick<Clock, 'state' | 'ageDays'>): string | undefined {
  if (ageDays === null) return undefined;
  if (isOpen({ state })) return ageDays === 0 ? 'Raised today' : `Open for ${days(ageDays)}`;
  return ageDays === 0 ? 'Decided the same day' : `Decided in ${days(ageDays)}`;
}

export function ClockLine({ decision }: { decision: DecisionSummary }) {
  const { waitingSince, costOfDelayPerWeek, neededBy, overdue } = decision;
  const waits = waitsFor(decision);
  const age = ageWords(decision);
  const open = isOpen(decision) || decision.waitingOn !== null;
  return (
    <>
      {waits && (
        <>
          {waits}
          {waitingSince && (
            <>
              , asked <Ago instant={waitingSince} />
            </>
          )}
          .{' '}
        </>
      )}
      {age && <>{age}. </>}
      {open && costOfDelayPerWeek && <>Each week of delay costs {formatMoney(costOfDelayPerWeek)}. </>}
      {isOpen(decision) && neededBy && (
        <>{overdue ? `It was needed by ${formatDate(neededBy)}.` : `Needed by ${formatDate(neededBy)}.`}</>
      )}
    </>
  );
}
