import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { NotFound } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { FitResponseDto, FitResponseListDto, NewFitRunDto } from './fit-responses.dto';
import { clientFitPage, oneFitResponse } from './fit-responses.queries';
import { scoredAnswers } from './scored-answers';

/** A client answers again, as often as it likes; day 0 against day 90 is what is compared. */
@Injectable()
export class FitRunsService {
  constructor(private readonly db: TenantDb) {}

  list(clientId: string, { limit, cursor }: PageQuery): Promise<Json<FitResponseListDto>> {
    return this.db.read(clientFitPage, [clientId, limit, ...decodeCursor(cursor, [cursorPart.uuid])]);
  }

  /** What founders say about their own company they may read: it is published. */
  record(clientId: string, body: NewFitRunDto): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const [client] = await tx.query<{ insider: boolean }>(
        'select ctx.insider() as insider from client where id = $1',
        [clientId],
      );
      if (!client) throw new NotFound();
      const { questionnaireVersion, answers, score } = scoredAnswers(body);
      const visibility = client.insider ? (body.visibility ?? 'private') : 'published';
      const id = uuid();
      await tx.query(
        `insert into fit_response (tenant_id, id, source, client_id, run, visibility, questionnaire_version, answers, outcome,
           yes_count, min_yes, unanswered, disqualified_by, recorded_by, read_at)
         values (ctx.tenant(), $1, 'portal', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ctx.user_id(), now())`,
        [
          ...[
            id,
            clientId,
            body.run,
            visibility,
            questionnaireVersion,
            JSON.stringify(answers),
            score.outcome,
          ],
          ...[score.yes, score.minYes, score.unanswered, score.disqualifiedBy],
        ],
      );
      const data = { run: body.run, outcome: score.outcome, questionnaireVersion, visibility };
      tx.audit({
        action: 'fit_response.recorded',
        recordType: 'fit_response',
        recordId: id,
        clientId,
        data,
      });
      return tx.read(oneFitResponse, [id]);
    });
  }
}
