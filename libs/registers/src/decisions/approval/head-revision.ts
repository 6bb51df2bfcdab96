import type { RevisionState } from '@quarterdeck/domain/decision';
import type { ApproverReason } from '@quarterdeck/domain/decision-approver';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import { Conflict } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { LockedDecision } from '../record/lock-decision';

export interface Revision {
  number: number;
  state: RevisionState;
  content: DecisionContent;
  /** In hexadecimal. */
  hash: string;
  authorId: string;
  approver: 'cto' | 'founder' | null;
  approverReason: ApproverReason | null;
}

/** One revision of a locked decision; undefined for one that the actor may not see. */
export async function findRevision(
  tx: Transaction,
  { id }: LockedDecision,
  number: number,
): Promise<Revision | undefined> {
  const [found] = await tx.query<Revision>(
    `select number, state, content, encode(content_hash, 'hex') as hash, author_user_id as "authorId", approver,
       approver_reason as "approverReason"
     from decision_revision where decision_id = $1 and number = $2`,
    [id, number],
  );
  return found;
}

/** Proposing a revision names its approver. */
export type ProposedRevision = Revision & { approver: 'cto' | 'founder' };

/** The revision that waits for an approval, as far as the actor may know of it. */
export async function proposedRevision(tx: Transaction, decision: LockedDecision): Promise<ProposedRevision> {
  const head = await findRevision(tx, decision, decision.headRevision);
  if (head?.state === 'proposed') return head as ProposedRevision;
  const detail =
    decision.state === 'draft'
      ? 'Nothing is proposed yet. Propose it first.'
      : `Nothing waits for approval: the decision is ${decision.state}.`;
  throw new Conflict('decision.not_proposed', detail);
}

/** Ends what waits for approval, if anything does. */
export async function endProposal(
  tx: Transaction,
  { id }: LockedDecision,
  state: 'replaced' | 'withdrawn',
): Promise<void> {
  await tx.query(`update decision_revision set state = $2 where decision_id = $1 and state = 'proposed'`, [
    id,
    state,
  ]);
}
