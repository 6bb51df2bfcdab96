import { type ContentGap, type DecisionContent, proposalGaps } from '@quarterdeck/domain/decision-content';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction, Values } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionEntity } from '../record/decision.entity';
import {
  endProposal,
  filterColumns,
  type LockedDecision,
  publishParts,
  recordEvent,
  type Revision,
  updateDecision,
  updateRevision,
} from '../record/decision.rows';
import { findApprover, notifyApprover } from './approver';

export interface ProposedWords {
  number: number;
  content: DecisionContent;
  authorId: string;
  /** The author asks the founder, whatever the rights say. */
  askFounder: boolean;
  /** What else the same change sets on the decision. */
  columns?: Values<DecisionEntity>;
}

/**
 * Puts a draft revision before its approver, whom the decision right names. What waits for the founder is published, or
 * they could not read what they approve; a proposal to the practice's own CTO shows to readers only while they have no
 * approved revision to keep to.
 */
export async function proposeRevision(
  tx: Transaction,
  decision: LockedDecision,
  words: ProposedWords,
): Promise<void> {
  const { number, content, columns } = words;
  const { approver, reason, withinRights } = await findApprover(tx, decision, words);
  const isFirst = decision.approvedRevision === null;
  const publishes = approver === 'founder' && decision.visibility === 'private';
  const published = publishes || decision.visibility === 'published';
  refuseGaps(content, published);
  await endProposal(tx, decision, 'replaced');
  await updateRevision(tx, decision, number, {
    state: 'proposed',
    proposedAt: sql`now()`,
    approver,
    approverReason: reason,
    withinRights,
    visibility: published && (approver === 'founder' || isFirst) ? 'published' : 'private',
  });
  await updateDecision(tx, decision, {
    ...columns,
    ...(isFirst && filterColumns(content)),
    ...(decision.state === 'draft' && { state: 'proposed' }),
    waitingOn: approver,
    waitingSince: sql`now()`,
    visibility: published ? 'published' : 'private',
    publishedAt: published ? sql`coalesce(published_at, now())` : null,
  });
  await recordEvent(tx, decision, { kind: 'proposed', revision: number });
  if (publishes) {
    await publishParts(tx, decision);
    await recordEvent(tx, decision, { kind: 'published', revision: number });
  }
  await notifyApprover(tx, decision, approver, `${number}`);
}

/** Proposes the same words again where that leads to another approver: the rights have changed, or the founder is asked. */
export async function repropose(
  tx: Transaction,
  decision: LockedDecision,
  head: Revision,
  askFounder: boolean,
): Promise<void> {
  const words = { ...head, askFounder };
  const { approver } = await findApprover(tx, decision, words);
  if (approver === head.approver)
    throw new Conflict('decision.proposed', 'It is already proposed and waiting for its approver.');
  await proposeRevision(tx, decision, words);
}

function refuseGaps(content: DecisionContent, published: boolean): void {
  const gaps: ContentGap[] = [...proposalGaps(content)];
  if (published && !content.founderSummary.trim())
    gaps.push({ field: 'founderSummary', detail: 'say in plain language what this means for the founder' });
  const [first] = gaps;
  if (!first) return;
  throw new Conflict(
    'decision.incomplete',
    `It cannot be proposed yet. ${first.field}: ${first.detail}.`,
    gaps.map(({ field, detail }) => ({ pointer: `/${field}`, detail })),
  );
}
