import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { findQuestionnaire } from '@quarterdeck/domain/fit-questionnaires';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { ClientsService } from '@quarterdeck/practice/clients/clients.service';
import { EngagementsService } from '../engagements/engagements.service';
import type { FitAnswerDto } from './fit-answers.dto';
import type { FitConversionDto, FitResponseDto } from './fit-responses.dto';
import { oneFitResponse } from './fit-responses.queries';

interface Received {
  source: string;
  questionnaireVersion: number;
  answers: FitAnswerDto[];
  clientName: string | null;
}

/** Whoever answered becomes a client with a draft and its first hypotheses: all of it, or nothing. */
@Injectable()
export class FitConversionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clients: ClientsService,
    private readonly engagements: EngagementsService,
  ) {}

  convert(id: string, { client, engagement }: FitConversionDto): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const response = await lockReceived(tx, id);
      const clientId = idOf(await this.clients.create(client));
      const engagementId = idOf(await this.engagements.create(clientId, engagement));
      await tx.query(
        `update fit_response set client_id = $2, engagement_id = $3, run = 'day_0', converted_at = now(),
           read_at = coalesce(read_at, now()), updated_at = now(), version = version + 1
         where id = $1`,
        [id, clientId, engagementId],
      );
      const hypotheses = await insertHypotheses(tx, { id, clientId, engagementId, ...response });
      tx.audit({
        action: 'fit_response.converted',
        recordType: 'fit_response',
        recordId: id,
        clientId,
        data: { engagementId, hypotheses },
      });
      return tx.read(oneFitResponse, [id]);
    });
  }
}

/** Of two conversions at once the second one waits here, and finds the client of the first. */
async function lockReceived(tx: Transaction, id: string): Promise<Received> {
  const locked = await tx.query('select from fit_response where id = $1 for update', [id]);
  if (locked.length === 0) throw new NotFound();
  const [response] = await tx.query<Received>(
    `select r.source, r.questionnaire_version as "questionnaireVersion", r.answers,
       (select c.name from client c where c.tenant_id = r.tenant_id and c.id = r.client_id) as "clientName"
     from fit_response r where r.id = $1`,
    [id],
  );
  if (!response) throw new NotFound();
  if (response.source === 'portal')
    throw new Conflict(
      'fit_response.of_client',
      `This is a run of ${response.clientName}, who is a client already.`,
    );
  if (response.clientName !== null)
    throw new Conflict(
      'fit_response.converted',
      `This response became the client ${response.clientName} already.`,
    );
  return response;
}

async function insertHypotheses(
  tx: Transaction,
  {
    id,
    clientId,
    engagementId,
    questionnaireVersion,
    answers,
  }: Received & Record<'id' | 'clientId' | 'engagementId', string>,
): Promise<number> {
  const { questions = [] } = findQuestionnaire(questionnaireVersion) ?? {};
  const held = questions.flatMap(({ key, hypothesis }) => {
    const given = answers.find(({ question }) => question === key);
    return given?.answer === 'yes' ? [{ key, hypothesis, cost: given.cost }] : [];
  });
  await tx.query(
    `insert into fit_hypothesis (tenant_id, id, client_id, engagement_id, response_id, question, statement, cost)
     select ctx.tenant(), h.id, $1, $2, $3, h.question, h.statement, h.cost
     from unnest($4::uuid[], $5::text[], $6::text[], $7::smallint[]) as h (id, question, statement, cost)`,
    [
      clientId,
      engagementId,
      id,
      held.map(() => uuid()),
      held.map(({ key }) => key),
      held.map(({ hypothesis }) => hypothesis),
      held.map(({ cost }) => cost),
    ],
  );
  return held.length;
}

function idOf(json: string): string {
  return (JSON.parse(json) as { id: string }).id;
}
