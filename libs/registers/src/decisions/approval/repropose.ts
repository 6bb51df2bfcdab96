import { approverOfProposal } from '@quarterdeck/domain/decision-approver';
import type { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { LockedDecision } from '../record/lock-decision';
import type { Revision } from './head-revision';
import { currentRight, hasSecondCto } from './current-right';
import { proposeRevision } from './propose-revision';

/** Proposes the same words again where that leads to another approver: the rights have changed, or the founder is asked. */
export async function repropose(
  tx: Transaction,
  events: EventBus,
  decision: LockedDecision,
  head: Revision,
  askFounder: boolean,
): Promise<void> {
  const { content, approver } = head;
  const next = approverOfProposal({
    right: await currentRight(tx, decision.engagementId, content.category),
    amount: content.spendPerMonth,
    door: content.door,
    hasSecondCto: await hasSecondCto(tx, head.authorId),
    askFounder,
  });
  if (next.approver === approver)
    throw new Conflict('decision.proposed', 'It is proposed already, and waits for its approver.');
  await proposeRevision(tx, events, decision, { ...head, askFounder });
}
