import { approverOfProposal } from '@quarterdeck/domain/decision-approver';
import { type ContentGap, type DecisionContent, proposalGaps } from '@quarterdeck/domain/decision-content';
import type { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { LockedDecision } from '../record/lock-decision';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import { publishParts } from './publish-parts';
import { endProposal } from './head-revision';
import { showContent } from './insert-revision';
import { currentRight, hasSecondCto } from './current-right';

export interface ProposedWords {
  number: number;
  content: DecisionContent;
  authorId: string;
  /** The author asks the founder, whatever the rights say. */
  askFounder: boolean;
}

/**
 * Puts a draft revision before its approver, whom the decision right names. What waits for the founder is published, or
 * they could not read what they approve; a proposal to the practice's own CTO shows to readers only while they have no
 * approved revision to keep to.
 */
export async function proposeRevision(
  tx: Transaction,
  events: EventBus,
  decision: LockedDecision,
  { number, content, authorId, askFounder }: ProposedWords,
): Promise<void> {
  const { id, clientId, engagementId, approvedRevision } = decision;
  const right = await currentRight(tx, engagementId, content.category);
  const { approver, reason, withinRights } = approverOfProposal({
    right,
    amount: content.spendPerMonth,
    door: content.door,
    hasSecondCto: content.door === 'two_way' || (await hasSecondCto(tx, authorId)),
    askFounder,
  });
  const publishes = approver === 'founder' && decision.visibility === 'private';
  const published = publishes || decision.visibility === 'published';
  refuseGaps(content, published);
  await endProposal(tx, decision, 'replaced');
  const shown = published && (approver === 'founder' || approvedRevision === null);
  await tx.query(
    `update decision_revision set state = 'proposed', proposed_at = now(), approver = $3, approver_reason = $4,
       within_rights = $5, visibility = $6 where decision_id = $1 and number = $2`,
    [id, number, approver, reason, withinRights, shown ? 'published' : 'private'],
  );
  if (approvedRevision === null) await showContent(tx, decision, { content });
  await touchDecision(
    tx,
    id,
    `state = case state when 'draft' then 'proposed' else state end, waiting_on = $2::text, waiting_since = now(),
     visibility = $3, published_at = case $3::text when 'published' then coalesce(published_at, now()) end`,
    [approver, published ? 'published' : 'private'],
  );
  await recordEvent(tx, decision, { kind: 'proposed', revision: number });
  if (publishes) {
    await publishParts(tx, decision);
    await recordEvent(tx, decision, { kind: 'published', revision: number });
  }
  await events.emit(tx, 'decision.proposed', {
    ...{ decisionId: id, engagementId, clientId, revision: number, approver },
  });
}

function refuseGaps(content: DecisionContent, published: boolean): void {
  const gaps: ContentGap[] = [...proposalGaps(content)];
  if (published && !content.founderSummary.trim())
    gaps.push({ field: 'founderSummary', detail: 'say in plain language what the founder is asked or told' });
  const [first] = gaps;
  if (!first) return;
  throw new Conflict(
    'decision.incomplete',
    `It cannot be proposed yet. ${first.field}: ${first.detail}.`,
    gaps.map(({ field, detail }) => ({ pointer: `/${field}`, detail })),
  );
}
