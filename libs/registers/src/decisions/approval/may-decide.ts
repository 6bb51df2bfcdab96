import { approverOf } from '@quarterdeck/domain/decision-approver';
import { Conflict, Forbidden } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { LockedDecision } from '../record/lock-decision';
import type { Revision } from './head-revision';
import { currentRight } from './current-right';

/** Refuses everybody but the approver that the proposal named. */
export function refuseOthers({ actor }: LockedDecision, { approver, approverReason }: Revision): void {
  if (approver === 'founder' && !actor.founder) {
    throw new Forbidden(
      'decision.founder_decides',
      `${WHY[approverReason ?? 'no_right']} It waits for the founder.`,
    );
  }
  if (approver === 'cto' && actor.role !== 'owner' && actor.role !== 'cto') {
    throw new Forbidden(
      'decision.cto_decides',
      'By the agreed decision rights the CTO decides this. Ask a question if something is unclear.',
    );
  }
}

const WHY = {
  no_right: 'No decision right was agreed for this category, so the founder decides.',
  founder_decides: 'By the agreed decision rights the founder decides this category.',
  over_limit: 'The spend is over the limit up to which the practice decides.',
  other_currency:
    'The spend and the limit of the decision right are in different currencies, so the founder decides.',
  author_cannot_approve:
    'Nobody passes a one-way door on their own word, and the practice has no second CTO.',
  asked_founder: 'The founder was asked to decide this.',
  within_right: 'The founder was named as the approver.',
} as const;

/**
 * What the practice's own CTO may not accept: what the rights that hold today give to the founder (AC-23), and a
 * one-way door of their own.
 */
export async function refuseBeyondRights(
  tx: Transaction,
  { actor, engagementId }: LockedDecision,
  { content, authorId, approver }: Revision,
): Promise<void> {
  if (approver !== 'cto') return;
  const right = await currentRight(tx, engagementId, content.category);
  const today = approverOf(right, content.spendPerMonth);
  if (today.approver === 'founder') {
    throw new Forbidden(
      'decision.founder_decides',
      `${WHY[today.reason]} The rights have changed since it was proposed: propose it again, and it goes to the founder.`,
    );
  }
  if (content.door === 'one_way' && authorId === actor.userId) {
    throw new Forbidden(
      'decision.author_cannot_approve',
      'Nobody passes a one-way door on their own word. Ask another CTO of the practice, or ask the founder.',
    );
  }
}

/** An approval is of the words that the approver has read. */
export function refuseOtherWords(revision: Revision, contentHash: string | undefined): void {
  if (contentHash === undefined || contentHash === revision.hash) return;
  throw new Conflict(
    'decision.other_words',
    `Revision ${revision.number} says something else than what you read. Read it again.`,
  );
}
