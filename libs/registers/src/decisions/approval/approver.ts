import {
  type Approver,
  approverOf,
  approverOfProposal,
  isApprover,
  mayApprove,
} from '@quarterdeck/domain/decision-approver';
import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import type { Decider, DecisionRight, RightRole } from '@quarterdeck/domain/decision-right';
import { Conflict, Forbidden } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { askFounders } from '@quarterdeck/practice/mailed-requests/ask-founders';
import { findRevision, type LockedDecision, type Revision } from '../record/decision.rows';

/** Proposing a revision names its approver. */
export type ProposedRevision = Revision & { approver: Decider };

/** The revision that waits for an approval, as far as the actor may know of it. */
export async function proposedRevision(tx: Transaction, decision: LockedDecision): Promise<ProposedRevision> {
  const head = await findRevision(tx, decision, decision.headRevision);
  if (head?.state === 'proposed') return head as ProposedRevision;
  const detail =
    decision.state === 'draft'
      ? 'This decision is still a draft. Propose it first.'
      : `Nothing is waiting for approval: the decision is ${decision.state}.`;
  throw new Conflict('decision.not_proposed', detail);
}

interface Proposal {
  content: DecisionContent;
  authorId: string;
  /** The author asks the founder, whatever the rights say. */
  askFounder: boolean;
}

/** Who has to approve a proposal by the rights that hold today. */
export async function findApprover(
  tx: Transaction,
  { engagementId }: LockedDecision,
  { content, authorId, askFounder }: Proposal,
): Promise<Approver> {
  return approverOfProposal({
    right: await currentRight(tx, engagementId, content.category),
    amount: content.spendPerMonth,
    door: content.door,
    hasSecondCto: content.door === 'two_way' || (await hasSecondCto(tx, authorId)),
    askFounder,
  });
}

/** Emails the client's founders what only they can approve, once for each occasion. A CTO finds it in the cockpit. */
export async function notifyApprover(
  tx: Transaction,
  { id, clientId }: LockedDecision,
  approver: Decider,
  occasion: string,
): Promise<void> {
  if (approver !== 'founder') return;
  const subject = { clientId, subjectId: id, occasion: `${id}:${occasion}` };
  await askFounders(tx, { kind: 'decision_waiting', ...subject });
}

/** Refuses everybody but the approver that the proposal named. */
export function refuseOthers(
  { actor }: LockedDecision,
  { approver, approverReason }: ProposedRevision,
): void {
  if (isApprover(approver, actor.role)) return;
  if (approver === 'cto')
    throw new Forbidden(
      'decision.cto_decides',
      'Under the agreed decision rights, the CTO decides this. Ask a question if something is unclear.',
    );
  throw new Forbidden(
    'decision.founder_decides',
    `${WHY[approverReason ?? 'no_right']} It is waiting for the founder.`,
  );
}

const WHY = {
  no_right: 'No decision right was agreed for this category, so the founder decides.',
  founder_decides: 'Under the agreed decision rights, the founder decides this category.',
  over_limit: 'The spend is above the limit that the practice may decide.',
  other_currency:
    'The spend and the limit of the decision right are in different currencies, so the founder decides.',
  author_cannot_approve: 'One-way decisions need a second approver, and the practice has no second CTO.',
  asked_founder: 'The founder was asked to decide this.',
  within_right: 'The founder was named as the approver.',
} as const;

/** Refuses others, what the rights that hold today give to the founder (AC-23), and a CTO's own one-way door. */
export async function refuseApproval(
  tx: Transaction,
  decision: LockedDecision,
  revision: ProposedRevision,
): Promise<void> {
  refuseOthers(decision, revision);
  const { content, authorId, approver } = revision;
  if (approver === 'cto') {
    const right = await currentRight(tx, decision.engagementId, content.category);
    const today = approverOf(right, content.spendPerMonth);
    if (today.approver === 'founder')
      throw new Forbidden(
        'decision.founder_decides',
        `${WHY[today.reason]} The rights have changed since it was proposed. Propose it again to ask the founder.`,
      );
  }
  if (!mayApprove({ approver, door: content.door, authorId }, decision.actor))
    throw new Forbidden(
      'decision.author_cannot_approve',
      'One-way decisions need a second approver. Ask another CTO of the practice, or ask the founder.',
    );
}

/** An approval is of the words that the approver has read. */
export function refuseOtherWords(revision: Revision, contentHash: string | undefined): void {
  if (contentHash === undefined || contentHash === revision.hash) return;
  throw new Conflict(
    'decision.other_words',
    `Revision ${revision.number} has changed since you read it. Reload it, then decide.`,
  );
}

type Right = Pick<DecisionRight, 'ctoRole' | 'spendLimit'>;

/** The agreed right of a category in an engagement; null when none was agreed. */
async function currentRight(
  tx: Transaction,
  engagementId: string,
  category: DecisionCategory,
): Promise<Right | null> {
  const [right] = await tx.query<{ ctoRole: RightRole; amount: string | null; currency: string | null }>(
    sql`select r.cto_role as "ctoRole", r.spend_limit_amount as amount, r.currency
     from decision_right_set s join decision_right r on r.tenant_id = s.tenant_id and r.set_id = s.id
     where s.engagement_id = ${engagementId} and s.state = 'agreed' and r.category = ${category}`,
  );
  if (!right) return null;
  const { ctoRole, amount, currency } = right;
  return { ctoRole, spendLimit: amount === null ? null : { amount: Number(amount), currency: currency! } };
}

/** Whether the practice has another approver: an owner or CTO who is not the author. */
async function hasSecondCto(tx: Transaction, authorId: string): Promise<boolean> {
  const others = await tx.query(
    sql`select from membership where role in ('owner', 'cto') and ended_at is null and user_id <> ${authorId} limit 1`,
  );
  return others.length > 0;
}
