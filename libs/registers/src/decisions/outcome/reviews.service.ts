import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { v7 as uuid } from 'uuid';
import { lockDecision } from '../record/lock-decision';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import type {
  CalibrationDto,
  DecisionReviewDto,
  DecisionReviewListDto,
  NewDecisionReviewDto,
} from './reviews.dto';
import { calibration, oneReview, reviewsOfDecision } from './reviews.queries';

@Injectable()
export class ReviewsService {
  constructor(private readonly db: TenantDb) {}

  list(id: string): Promise<Json<DecisionReviewListDto>> {
    return this.db.read(reviewsOfDecision, [id]);
  }

  calibration(clientId?: string): Promise<Json<CalibrationDto>> {
    return this.db.read(calibration, [clientId ?? null]);
  }

  /** Closes the review that is due; without one it is a look out of turn. */
  review(id: string, version: number, given: NewDecisionReviewDto): Promise<Json<DecisionReviewDto>> {
    const { verdict, measuredValue = '', note = '' } = given;
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { approvedRevision, clientId, today, visibility } = decision;
      if (approvedRevision === null)
        throw new Conflict(
          'decision.not_accepted',
          'Nothing was accepted yet, so there is no outcome to look at.',
        );
      const outcome = [verdict, measuredValue, note];
      const [closed] = await tx.query<{ id: string }>(
        `update decision_review set verdict = $2, measured_value = $3, note = $4, reviewed_by = ctx.user_id(), reviewed_at = now()
         where decision_id = $1 and verdict is null returning id`,
        [id, ...outcome],
      );
      const reviewId = closed?.id ?? uuid();
      if (!closed) {
        await tx.query(
          `insert into decision_review (tenant_id, id, decision_id, client_id, visibility, revision, metric, target, confidence,
             stated_by, due_on, verdict, measured_value, note, reviewed_by, reviewed_at)
           select r.tenant_id, $2, r.decision_id, r.client_id, $3, r.number,
             coalesce(r.content #>> '{expectedOutcome,metric}', ''), coalesce(r.content #>> '{expectedOutcome,target}', ''),
             (r.content ->> 'confidence')::smallint, r.author_user_id, $4, $5, $6, $7, ctx.user_id(), now()
           from decision_revision r where r.decision_id = $1 and r.number = $8`,
          [id, reviewId, visibility, today, ...outcome, approvedRevision],
        );
      }
      await touchDecision(tx, id);
      await recordEvent(
        tx,
        { id, clientId },
        { kind: 'reviewed', revision: approvedRevision, reason: note, aboutId: reviewId },
      );
      return tx.read(oneReview, [reviewId]);
    });
  }
}
