import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
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
export async function refuseOtherCurrency(tx: Transaction, clientId: string, fee: FeeDto): Promise<void> {
  const [client] = await tx.query<{ currency: string }>('select currency from client where id = $1', [
    clientId,
  ]);
  if (!client) throw new NotFound();
  if (client.currency === fee.currency) return;
  const detail = `the figures of this client are kept in ${client.currency}`;
  throw new Invalid('fee.currency', `${detail}.`, [{ pointer: '/fee/currency', detail }]);
}

export async function insertFee(
  tx: Transaction,
  { engagementId, clientId, effectiveOn, fee, note = '' }: FeePlan,
): Promise<string> {
  await refuseOtherCurrency(tx, clientId, fee);
  const id = uuid();
  await tx.query(
    `insert into fee_period (tenant_id, id, client_id, engagement_id, effective_on, amount, currency, note)
     values (ctx.tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, clientId, engagementId, effectiveOn, fee.amount, fee.currency, note],
  );
  return id;
}

/** What the engagement shows as its fee becomes another; null takes the fee away where it never changed. */
export async function changeShownFee(
  tx: Transaction,
  { fee, ...engagement }: Omit<FeePlan, 'fee'> & { fee: FeeDto | null },
): Promise<void> {
  const [shown] = await tx.query<{ id: string; count: number }>(shownPeriodSql, [engagement.engagementId]);
  if (!shown) {
    if (fee) await insertFee(tx, { ...engagement, fee });
  } else if (fee) {
    await refuseOtherCurrency(tx, engagement.clientId, fee);
    await tx.query(
      'update fee_period set amount = $2, currency = $3, updated_at = now(), version = version + 1 where id = $1',
      [shown.id, fee.amount, fee.currency],
    );
  } else if (shown.count > 1) {
    throw new Conflict(
      'fee.has_history',
      `This engagement has ${shown.count} fees, each from its date on. Delete them one by one.`,
    );
  } else {
    await tx.query('delete from fee_period where id = $1', [shown.id]);
  }
}

/** Fees move with the kickoff date of a draft. */
export async function moveFees(tx: Transaction, engagementId: string, days: number): Promise<void> {
  await tx.query(
    `update fee_period set effective_on = effective_on + $2::int, updated_at = now(), version = version + 1
     where tenant_id = ctx.tenant() and engagement_id = $1`,
    [engagementId, days],
  );
}
