import { Conflict } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionChangesDto } from './decision-changes.dto';
import type { LockedDecision } from './lock-decision';
import { instantOf, refuseFuture } from './local-days';
import { recordEvent } from './record-event';

/** What is no part of the words: when it came up, when it is needed, what waiting costs, when it was carried out. */
export async function changeClock(
  tx: Transaction,
  decision: LockedDecision,
  { raisedOn, neededBy, costOfDelayPerWeek: delay, actionedOn }: DecisionChangesDto,
): Promise<void> {
  const { id, clientId, state, today } = decision;
  refuseFuture('raisedOn', raisedOn, today);
  refuseFuture('actionedOn', actionedOn, today);
  if (actionedOn && state !== 'accepted')
    throw new Conflict('decision.not_accepted', 'Only an accepted decision is carried out.');
  await tx.query(
    `update decision set
       raised_at = case when $2::date is null then raised_at else ${instantOf('$2', '$3')} end,
       needed_by = case when $4::boolean then $5::date else needed_by end,
       cost_of_delay_amount = case when $6::boolean then $7::bigint else cost_of_delay_amount end,
       cost_of_delay_currency = case when $6::boolean then $8::text else cost_of_delay_currency end,
       actioned_at = case when not $9::boolean then actioned_at when $10::date is not null then ${instantOf('$10', '$3')} end
     where id = $1`,
    [
      ...[id, raisedOn ?? null, clientId, neededBy !== undefined, neededBy ?? null],
      ...[delay !== undefined, delay?.amount ?? null, delay?.currency ?? null],
      ...[actionedOn !== undefined, actionedOn ?? null],
    ],
  );
  if (actionedOn) {
    const revision = decision.approvedRevision ?? undefined;
    await recordEvent(tx, decision, { kind: 'actioned', revision, reason: actionedOn });
  }
}
