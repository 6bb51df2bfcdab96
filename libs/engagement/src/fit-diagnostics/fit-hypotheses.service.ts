import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { MAX_FIT_COST } from '@quarterdeck/domain/fit-diagnostic';
import { QUESTIONNAIRES } from '@quarterdeck/domain/fit-questionnaires';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { FindingDto } from '../findings/findings.dto';
import { FindingsService } from '../findings/findings.service';
import { FitHypothesisEntity } from './fit-hypothesis.entity';
import type { FitHypothesisListDto } from './fit-responses.dto';
import { fitHypotheses } from './fit-responses.queries';

interface Hypothesis {
  engagementId: string;
  question: string;
  statement: string;
  cost: number | null;
  findingId: string | null;
  /** The day of the answer, in the client's zone. */
  answeredOn: LocalDate;
}

@Injectable()
export class FitHypothesesService {
  constructor(
    private readonly db: TenantDb,
    private readonly findings: FindingsService,
  ) {}

  list(engagementId: string): Promise<Json<FitHypothesisListDto>> {
    return this.db.read(fitHypotheses(engagementId));
  }

  /** An answer is weak evidence: it says where to look first. */
  createFinding(id: string): Promise<Json<FindingDto>> {
    return this.db.write(async (tx) => {
      const { engagementId, question, statement, cost, findingId, answeredOn } = await lockHypothesis(tx, id);
      if (findingId) throw new Conflict('fit_hypothesis.found', 'This hypothesis is already a finding.');
      const rated = cost === null ? '' : `, its cost rated ${cost} of ${MAX_FIT_COST}`;
      const finding = await this.findings.create(engagementId, {
        system: systemOf(question),
        statement,
        confidence: 'low',
        evidence: [{ text: `Answered with yes in the fit diagnostic${rated}.`, asOf: answeredOn }],
      });
      const created = JSON.parse(finding) as FindingDto;
      await tx.update(FitHypothesisEntity, { id }, { findingId: created.id });
      return finding;
    });
  }
}

async function lockHypothesis(tx: Transaction, id: string): Promise<Hypothesis> {
  const [hypothesis] = await tx.query<Hypothesis>(
    sql`select h.engagement_id as "engagementId", h.question, h.statement, h.cost, h.finding_id as "findingId",
          (r.created_at at time zone c.time_zone)::date::text as "answeredOn"
        from fit_hypothesis h
        join fit_response r on r.tenant_id = h.tenant_id and r.id = h.response_id
        join client c on c.tenant_id = h.tenant_id and c.id = h.client_id
        where h.id = ${id} for update of h`,
  );
  if (!hypothesis) throw new NotFound();
  return hypothesis;
}

function systemOf(question: string) {
  const asked = QUESTIONNAIRES.flatMap(({ questions }) => questions).find(({ key }) => key === question);
  return asked?.system ?? 'engineering_revenue';
}
