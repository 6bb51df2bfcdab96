import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/http/errors';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import type { FeeDto } from '../engagements/engagement-changes.dto';
import { shownPeriodSql } from './fees.queries';

interface FeePlan {
  engagementId: string;
  clientId: string;
  effectiveOn: LocalDate;
  fee: FeeDto;
  note?: string;
}

/** The only currency of a client's figures: fees are added up later. */
export async function refuseOtherCurrency(work: UnitOfWork, clientId: string, fee: FeeDto): Promise<void> {
  const [client] = await work.query<{ currency: string }>('select currency from client where id = $1', [
    clientId,
  ]);
  if (!client) throw new NotFound();
  if (client.currency === fee.currency) return;
  const detail = `the figures of this client are kept in ${client.currency}`;
  throw new Invalid('fee.currency', `${detail}.`, [{ pointer: '/fee/currency', detail }]);
}

export async function insertFee(
  work: UnitOfWork,
  { engagementId, clientId, effectiveOn, fee, note = '' }: FeePlan,
): Promise<string> {
  await refuseOtherCurrency(work, clientId, fee);
  const id = uuid();
  await work.query(
    `insert into fee_period (tenant_id, id, client_id, engagement_id, effective_on, amount, currency, note)
     values (ctx.tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, clientId, engagementId, effectiveOn, fee.amount, fee.currency, note],
  );
  return id;
}

/** What the engagement shows as its fee becomes another; null takes the fee away where it never changed. */
export async function changeShownFee(
  work: UnitOfWork,
  { fee, ...engagement }: Omit<FeePlan, 'fee'> & { fee: FeeDto | null },
): Promise<void> {
  const [shown] = await work.query<{ id: string; count: number }>(shownPeriodSql, [engagement.engagementId]);
  if (!shown) {
    if (fee) await insertFee(work, { ...engagement, fee });
  } else if (fee) {
    await refuseOtherCurrency(work, engagement.clientId, fee);
    await work.query(
      'update fee_period set amount = $2, currency = $3, updated_at = now(), version = version + 1 where id = $1',
      [shown.id, fee.amount, fee.currency],
    );
  } else if (shown.count > 1) {
    throw new Conflict(
      'fee.has_history',
      `This engagement has ${shown.count} fees, each from its date on. Delete them one by one.`,
    );
  } else {
    await work.query('delete from fee_period where id = $1', [shown.id]);
  }
}

/** Fees move with the kickoff date of a draft. */
export async function moveFees(work: UnitOfWork, engagementId: string, days: number): Promise<void> {
  await work.query(
    `update fee_period set effective_on = effective_on + $2::int, updated_at = now(), version = version + 1
     where tenant_id = ctx.tenant() and engagement_id = $1`,
    [engagementId, days],
  );
}
