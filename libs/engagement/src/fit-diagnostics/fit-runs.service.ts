import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { NotFound } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FitResponseEntity } from './fit-response.entity';
import type { FitResponseDto, FitResponseListDto, NewFitRunDto } from './fit-responses.dto';
import { clientFitPage, oneFitResponse } from './fit-responses.queries';
import { scoredAnswers } from './scored-answers';

/** A client answers again, as often as it likes; day 0 against day 90 is what is compared. */
@Injectable()
export class FitRunsService {
  constructor(private readonly db: TenantDb) {}

  list(clientId: string, { limit, cursor }: PageQuery): Promise<Json<FitResponseListDto>> {
    return this.db.read(clientFitPage(clientId, limit, ...decodeCursor(cursor, [cursorPart.uuid])));
  }

  /** What founders say about their own company they may read: it is published. */
  create(clientId: string, body: NewFitRunDto): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const [client] = await tx.query<{ insider: boolean }>(
        sql`select ctx.insider() as insider from client where id = ${clientId}`,
      );
      if (!client) throw new NotFound();
      const { questionnaireVersion, answers, score } = scoredAnswers(body);
      const visibility = client.insider ? (body.visibility ?? 'private') : 'published';
      const id = uuid();
      await tx.insert(FitResponseEntity, {
        id,
        source: 'portal',
        clientId,
        run: body.run,
        visibility,
        questionnaireVersion,
        answers,
        outcome: score.outcome,
        yesCount: score.yes,
        minYes: score.minYes,
        unanswered: [...score.unanswered],
        disqualifiedBy: [...score.disqualifiedBy],
        recordedBy: sql`ctx.user_id()`,
        readAt: sql`now()`,
      });
      const data = { run: body.run, outcome: score.outcome, questionnaireVersion, visibility };
      tx.audit('fit_response.recorded', { id, clientId }, data);
      return tx.read(oneFitResponse(id));
    });
  }
}
