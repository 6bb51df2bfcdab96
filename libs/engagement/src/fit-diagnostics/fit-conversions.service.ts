import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { findQuestionnaire } from '@quarterdeck/domain/fit-questionnaires';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { ClientsService } from '@quarterdeck/practice/clients/clients.service';
import { EngagementsService } from '../engagements/engagements.service';
import { FitResponseEntity } from './fit-response.entity';
import type { FitConversionDto, FitResponseDto } from './fit-responses.dto';
import { oneFitResponse } from './fit-responses.queries';

/** A response becomes a client with a draft and its first hypotheses, all or nothing. */
@Injectable()
export class FitConversionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clients: ClientsService,
    private readonly engagements: EngagementsService,
  ) {}

  convert(id: string, { client, engagement }: FitConversionDto): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const response = await lockUnconverted(tx, id);
      const clientId = idOf(await this.clients.create(client));
      const engagementId = idOf(await this.engagements.create(clientId, engagement));
      await tx.update(
        FitResponseEntity,
        { id },
        {
          clientId,
          engagementId,
          run: 'day_0',
          convertedAt: sql`now()`,
          readAt: sql`coalesce(read_at, now())`,
        },
      );
      const hypotheses = await insertHypotheses(tx, response, clientId, engagementId);
      tx.audit('fit_response.converted', { id, clientId }, { engagementId, hypotheses });
      return tx.read(oneFitResponse(id));
    });
  }
}

/** Of two conversions at once the second one waits here, and finds the client of the first. */
async function lockUnconverted(tx: Transaction, id: string): Promise<FitResponseEntity> {
  const response = await tx.lock(FitResponseEntity, { id });
  const { clientId, source } = response;
  if (clientId === null) return response;
  const [client] = await tx.query<{ name: string }>(sql`select name from client where id = ${clientId}`);
  if (source === 'portal')
    throw new Conflict(
      'fit_response.of_client',
      `This response is from ${client?.name}, who is already a client.`,
    );
  throw new Conflict(
    'fit_response.converted',
    `This response was already converted into the client ${client?.name}.`,
  );
}

async function insertHypotheses(
  tx: Transaction,
  { id, questionnaireVersion, answers }: FitResponseEntity,
  clientId: string,
  engagementId: string,
): Promise<number> {
  const { questions = [] } = findQuestionnaire(questionnaireVersion) ?? {};
  const hypotheses = questions.flatMap(({ key, hypothesis }) => {
    const reply = answers.find(({ question }) => question === key);
    return reply?.answer === 'yes' ? [{ key, hypothesis, cost: reply.cost }] : [];
  });
  await tx.query(
    sql`insert into fit_hypothesis (tenant_id, id, client_id, engagement_id, response_id, question, statement, cost)
        select ctx.tenant(), h.id, ${clientId}, ${engagementId}, ${id}, h.question, h.statement, h.cost
        from unnest(
          ${hypotheses.map(() => uuid())}::uuid[],
          ${hypotheses.map(({ key }) => key)}::text[],
          ${hypotheses.map(({ hypothesis }) => hypothesis)}::text[],
          ${hypotheses.map(({ cost }) => cost)}::smallint[])
          as h (id, question, statement, cost)`,
  );
  return hypotheses.length;
}

function idOf(json: string): string {
  return (JSON.parse(json) as { id: string }).id;
}
