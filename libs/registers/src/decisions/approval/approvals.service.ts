import { Injectable } from '@nestjs/common';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import { lockDecision } from '../record/lock-decision';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import { scheduleReview } from '../outcome/schedule-review';
import { publishParts } from './publish-parts';
import { findRevision, proposedRevision } from './head-revision';
import { showContent } from './insert-revision';
import type { ApprovalDto, ProposalDto, RejectionDto } from './approvals.dto';
import { refuseBeyondRights, refuseOthers, refuseOtherWords } from './may-decide';
import { proposeRevision } from './propose-revision';
import { repropose } from './repropose';

@Injectable()
export class ApprovalsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  propose(id: string, version: number, { askFounder = false }: ProposalDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const head = await findRevision(tx, decision, decision.headRevision);
      if (head?.state === 'proposed') await repropose(tx, this.events, decision, head, askFounder);
      else if (decision.state === 'draft' && head)
        await proposeRevision(tx, this.events, decision, { ...head, askFounder });
      else {
        const detail = `A decision that is ${decision.state} is not proposed. Reopen it, or change its words.`;
        throw new Conflict('decision.not_draft', detail);
      }
      return tx.read(oneDecision, [id]);
    });
  }

  /** The approval is bound to one revision, of which there is one at most. */
  approve(id: string, version: number, { contentHash, reason }: ApprovalDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const revision = await proposedRevision(tx, decision);
      const { number, content } = revision;
      refuseOthers(decision, revision);
      await refuseBeyondRights(tx, decision, revision);
      refuseOtherWords(revision, contentHash);
      await tx.query(
        `update decision_revision set state = case number when $2 then 'accepted' else 'replaced' end
         where decision_id = $1 and (number = $2 or state = 'accepted')`,
        [id, number],
      );
      await showContent(tx, decision, { content });
      await touchDecision(
        tx,
        id,
        `state = 'accepted', approved_revision = $2, decided_at = coalesce(decided_at, now()),
         waiting_on = null, waiting_since = null`,
        [number],
      );
      await recordEvent(tx, decision, { kind: 'approved', revision: number, reason });
      await scheduleReview(tx, decision, revision);
      if (decision.visibility === 'published') await publishParts(tx, decision);
      const { engagementId, clientId } = decision;
      await this.events.emit(tx, 'decision.approved', {
        decisionId: id,
        engagementId,
        clientId,
        revision: number,
      });
      return tx.read(oneDecision, [id]);
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
      await tx.query(
        `update decision_revision set state = 'rejected' where decision_id = $1 and number = $2`,
        [id, number],
      );
      await touchDecision(
        tx,
        id,
        `state = case when approved_revision is null then 'rejected' else state end,
         decided_at = coalesce(decided_at, now()), waiting_on = null, waiting_since = null`,
      );
      await recordEvent(tx, decision, { kind: 'rejected', revision: number, reason });
      const { engagementId, clientId } = decision;
      await this.events.emit(tx, 'decision.rejected', {
        decisionId: id,
        engagementId,
        clientId,
        revision: number,
      });
      return tx.read(oneDecision, [id]);
    });
  }
}
