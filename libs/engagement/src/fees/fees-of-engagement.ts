import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { FeeDto } from '../engagements/engagement-changes.dto';
import { FeePeriodEntity } from './fee-period.entity';
import { shownPeriod } from './fees.queries';

interface FeePlan {
  engagementId: string;
  clientId: string;
  effectiveOn: LocalDate;
  fee: FeeDto;
  note?: string;
}

/** The only currency of a client's figures: fees are added up later. */
export async function refuseOtherCurrency(tx: Transaction, clientId: string, fee: FeeDto): Promise<void> {
  const [client] = await tx.query<{ currency: string }>(
    sql`select currency from client where id = ${clientId}`,
  );
  if (!client) throw new NotFound();
  if (client.currency === fee.currency) return;
  const detail = `this client’s figures are in ${client.currency}`;
  throw new Invalid('fee.currency', `${detail}.`, [{ pointer: '/fee/currency', detail }]);
}

export async function insertFee(
  tx: Transaction,
  { engagementId, clientId, effectiveOn, fee, note = '' }: FeePlan,
): Promise<string> {
  await refuseOtherCurrency(tx, clientId, fee);
  const id = uuid();
  const { amount, currency } = fee;
  await tx.insert(FeePeriodEntity, { id, clientId, engagementId, effectiveOn, amount, currency, note });
  return id;
}

/** What the engagement shows as its fee becomes another; null takes the fee away where it never changed. */
export async function updateCurrentFee(
  tx: Transaction,
  { fee, ...engagement }: Omit<FeePlan, 'fee'> & { fee: FeeDto | null },
): Promise<void> {
  const [period] = await tx.query<{ id: string; count: number }>(shownPeriod(engagement.engagementId));
  if (!period) {
    if (fee) await insertFee(tx, { ...engagement, fee });
  } else if (fee) {
    await refuseOtherCurrency(tx, engagement.clientId, fee);
    await tx.update(FeePeriodEntity, { id: period.id }, { amount: fee.amount, currency: fee.currency });
  } else if (period.count > 1) {
    throw new Conflict(
      'fee.has_history',
      `This engagement has ${period.count} fees over time. Delete them one by one.`,
    );
  } else {
    await tx.delete(FeePeriodEntity, { id: period.id });
  }
}

/** Fees move with the kickoff date of a draft. */
export async function moveFees(tx: Transaction, engagementId: string, days: number): Promise<void> {
  await tx.query(
    sql`update fee_period set effective_on = effective_on + ${days}::int, updated_at = now(), version = version + 1
        where tenant_id = ctx.tenant() and engagement_id = ${engagementId}`,
  );
}
