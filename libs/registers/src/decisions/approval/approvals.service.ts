import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import {
  filterColumns,
  findRevision,
  lockDecision,
  type LockedDecision,
  NOT_WAITING,
  publishParts,
  recordEvent,
  type Revision,
  updateDecision,
  updateRevision,
} from '../record/decision.rows';
import type { ApprovalDto, ProposalDto, RejectionDto } from './approvals.dto';
import { proposedRevision, refuseApproval, refuseOthers, refuseOtherWords } from './approver';
import { proposeRevision, repropose } from './propose-revision';

@Injectable()
export class ApprovalsService {
  constructor(private readonly db: TenantDb) {}

  propose(id: string, version: number, { askFounder = false }: ProposalDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const head = await findRevision(tx, decision, decision.headRevision);
      if (head?.state === 'proposed') await repropose(tx, decision, head, askFounder);
      else if (decision.state === 'draft' && head)
        await proposeRevision(tx, decision, { ...head, askFounder });
      else {
        const detail = `A decision that is ${decision.state} cannot be proposed. Reopen it, or change its text.`;
        throw new Conflict('decision.not_draft', detail);
      }
      return tx.read(oneDecision(id));
    });
  }

  /** The approval is bound to one revision, of which there is one at most. */
  approve(id: string, version: number, { contentHash, reason }: ApprovalDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const revision = await proposedRevision(tx, decision);
      const { number, content } = revision;
      await refuseApproval(tx, decision, revision);
      refuseOtherWords(revision, contentHash);
      await tx.query(
        sql`update decision_revision set state = case number when ${number} then 'accepted' else 'replaced' end
         where decision_id = ${id} and (number = ${number} or state = 'accepted')`,
      );
      await updateDecision(tx, decision, {
        ...filterColumns(content),
        ...NOT_WAITING,
        state: 'accepted',
        approvedRevision: number,
        decidedAt: sql`coalesce(decided_at, now())`,
      });
      await recordEvent(tx, decision, { kind: 'approved', revision: number, reason });
      await scheduleReview(tx, decision, revision);
      if (decision.visibility === 'published') await publishParts(tx, decision);
      return tx.read(oneDecision(id));
    });
  }

  /** An approved revision before it stays in force. */
  reject(id: string, version: number, { contentHash, reason }: RejectionDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const revision = await proposedRevision(tx, decision);
      const { number } = revision;
      refuseOthers(decision, revision);
      refuseOtherWords(revision, contentHash);
      await updateRevision(tx, decision, number, { state: 'rejected' });
      await updateDecision(tx, decision, {
        ...NOT_WAITING,
        ...(decision.approvedRevision === null && { state: 'rejected' }),
        decidedAt: sql`coalesce(decided_at, now())`,
      });
      await recordEvent(tx, decision, { kind: 'rejected', revision: number, reason });
      return tx.read(oneDecision(id));
    });
  }
}

/** What was accepted with an expected outcome is looked at on its day. A later revision moves the review that is still open. */
async function scheduleReview(
  tx: Transaction,
  { id, clientId, visibility }: LockedDecision,
  { number, content, authorId }: Revision,
): Promise<void> {
  if (!content.expectedOutcome) return;
  const { metric, target, reviewOn } = content.expectedOutcome;
  await tx.query(
    sql`insert into decision_review (tenant_id, id, decision_id, client_id, visibility, revision, metric, target, confidence,
       stated_by, due_on)
     values (ctx.tenant(), ${uuid()}, ${id}, ${clientId}, ${visibility}, ${number}, ${metric}, ${target},
       ${content.confidence}, ${authorId}, ${reviewOn})
     on conflict (tenant_id, decision_id) where verdict is null do update set
       revision = excluded.revision, metric = excluded.metric, target = excluded.target,
       confidence = excluded.confidence, stated_by = excluded.stated_by, due_on = excluded.due_on`,
  );
}
