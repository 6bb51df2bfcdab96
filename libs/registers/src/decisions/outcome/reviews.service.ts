import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { v7 as uuid } from 'uuid';
import { lockDecision, recordEvent, updateDecision } from '../record/decision.rows';
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
    return this.db.read(reviewsOfDecision(id));
  }

  getCalibration(clientId?: string): Promise<Json<CalibrationDto>> {
    return this.db.read(calibration(clientId ?? null));
  }

  /** Closes the review that is due; without one it is a look out of turn. */
  review(
    id: string,
    version: number,
    { verdict, measuredValue = '', note = '' }: NewDecisionReviewDto,
  ): Promise<Json<DecisionReviewDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { approvedRevision, today, visibility } = decision;
      if (approvedRevision === null)
        throw new Conflict(
          'decision.not_accepted',
          'Nothing has been accepted yet, so there is no outcome to review.',
        );
      const [closed] = await tx.query<{ id: string }>(
        sql`update decision_review set verdict = ${verdict}, measured_value = ${measuredValue}, note = ${note},
           reviewed_by = ctx.user_id(), reviewed_at = now()
         where decision_id = ${id} and verdict is null returning id`,
      );
      const reviewId = closed?.id ?? uuid();
      if (!closed) {
        await tx.query(
          sql`insert into decision_review (tenant_id, id, decision_id, client_id, visibility, revision, metric, target, confidence,
             stated_by, due_on, verdict, measured_value, note, reviewed_by, reviewed_at)
           select r.tenant_id, ${reviewId}, r.decision_id, r.client_id, ${visibility}, r.number,
             coalesce(r.content #>> '{expectedOutcome,metric}', ''), coalesce(r.content #>> '{expectedOutcome,target}', ''),
             (r.content ->> 'confidence')::smallint, r.author_user_id, ${today}, ${verdict}, ${measuredValue}, ${note},
             ctx.user_id(), now()
           from decision_revision r where r.decision_id = ${id} and r.number = ${approvedRevision}`,
        );
      }
      await updateDecision(tx, decision, {});
      const about = { revision: approvedRevision, aboutId: reviewId };
      await recordEvent(tx, decision, { kind: 'reviewed', reason: note, ...about });
      return tx.read(oneReview(reviewId));
    });
  }
}
