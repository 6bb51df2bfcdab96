import { Injectable } from '@nestjs/common';
import { interviewCoverage } from '@quarterdeck/domain/interview-coverage';
import { PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { lockEngagement } from '../engagements/lock-engagement';
import type { InterviewCoverageDto, InterviewPlanDto } from './interview-coverage.dto';
import { coverageFigures, type CoverageFigures } from './interviews.queries';

@Injectable()
export class InterviewCoverageService {
  constructor(private readonly db: TenantDb) {}

  /** The figures come from one statement; what is enough is a rule of libs/domain. */
  async get(engagementId: string): Promise<Json<InterviewCoverageDto>> {
    const figures = await this.db.read(coverageFigures(engagementId));
    return JSON.stringify(toCoverage(engagementId, JSON.parse(figures) as CoverageFigures));
  }

  plan(
    engagementId: string,
    version: number,
    { engineers = null, modelReviewedOn = null }: InterviewPlanDto,
  ): Promise<Json<InterviewCoverageDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockEngagement(tx, engagementId);
      refuseFuture('interview.in_future', 'modelReviewedOn', modelReviewedOn, today);
      // Version 1 is what an engagement without a row has; the first change makes version 2.
      const saved = await tx.query(
        sql`insert into interview_plan as p (tenant_id, engagement_id, client_id, engineers, model_reviewed_on, version)
            select ctx.tenant(), ${engagementId}, ${clientId}, ${engineers}, ${modelReviewedOn}, 2
            where ${version} = 1 or exists (select from interview_plan where engagement_id = ${engagementId})
            on conflict (tenant_id, engagement_id) do update
            set engineers = excluded.engineers, model_reviewed_on = excluded.model_reviewed_on, updated_at = now(),
              version = p.version + 1
            where p.version = ${version}
            returning 1`,
      );
      if (!saved.length) throw new PreconditionFailed();
      tx.audit('interview_plan.changed', { id: engagementId, clientId }, { engineers, modelReviewedOn });
      return this.get(engagementId);
    });
  }
}

function toCoverage(engagementId: string, figures: CoverageFigures): InterviewCoverageDto {
  const { interviews, engineersSet, engineersKnown, modelReviewedOn, version } = figures;
  const engineers = engineersSet ?? engineersKnown;
  return {
    engagementId,
    ...interviewCoverage(interviews, { engineers, modelReviewedOn }),
    engineersSet,
    version,
  };
}
