import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CLIENT_FACTS } from '@quarterdeck/domain/client-fact';
import { type FieldError, Invalid, NotFound } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { futureDateErrors } from '../clients/client-day';
import { clientToday } from '../clients/clients.queries';
import { ClientFactEntity } from './client-fact.entity';
import type {
  ClientFactDto,
  ClientFactListDto,
  ClientFactListQuery,
  NewClientFactDto,
} from './client-facts.dto';
import { clientFactPage, oneClientFact } from './client-facts.queries';

interface ClientNow {
  currency: string;
  today: LocalDate;
}

@Injectable()
export class ClientFactsService {
  constructor(private readonly db: TenantDb) {}

  list(
    clientId: string,
    { limit, cursor, current = false }: ClientFactListQuery,
  ): Promise<Json<ClientFactListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(clientFactPage(clientId, limit, current, ...after));
  }

  create(clientId: string, fact: NewClientFactDto): Promise<Json<ClientFactDto>> {
    return this.db.write(async (tx) => {
      const [client] = await tx.query<ClientNow>(
        sql`select c.currency, ${clientToday(sql`c`)}::text as today from client c where c.id = ${clientId}`,
      );
      if (!client) throw new NotFound();
      const errors = [...valueErrors(fact), ...clientErrors(fact, client)];
      if (errors.length > 0)
        throw new Invalid('client_fact.invalid', `${errors.map(({ detail }) => detail).join('; ')}.`, errors);
      const id = uuid();
      const { text, count, money, kind, asOf, source, confidence } = fact;
      await tx.insert(ClientFactEntity, {
        id,
        clientId,
        kind,
        textValue: text,
        countValue: count,
        amount: money?.amount,
        currency: money?.currency,
        asOf,
        source,
        confidence,
        recordedBy: sql`ctx.user_id()`,
      });
      tx.audit('client_fact.recorded', { id, clientId }, fact);
      return tx.read(oneClientFact(id));
    });
  }
}

/** Each kind has a value of one type, and only that. */
function valueErrors(fact: NewClientFactDto): FieldError[] {
  const { type, label } = CLIENT_FACTS[fact.kind];
  return (['text', 'count', 'money'] as const).flatMap((field) => {
    const hasValue = fact[field] != null;
    if (hasValue === (field === type)) return [];
    const detail = hasValue
      ? `${label} must be given as ${type}, not as ${field}`
      : `${label} needs a value in ${field}`;
    return [{ pointer: `/${field}`, detail }];
  });
}

function clientErrors({ money, asOf }: NewClientFactDto, { currency, today }: ClientNow): FieldError[] {
  const errors: FieldError[] = [];
  if (money && money.currency !== currency) {
    errors.push({ pointer: '/money/currency', detail: `this client’s figures are in ${currency}` });
  }
  // A fact that cannot be true yet would stay the current one until its day has come.
  return [...errors, ...futureDateErrors('asOf', asOf, today)];
}
