import { type Capacity, checkCapacity } from '@quarterdeck/domain/capacity';
import { Conflict, Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { CapacityAcceptanceDto } from './capacity-acceptance.dto';

interface PromisedHours {
  engagementId: string;
  clientId: string;
  minutesPerMonth: number;
}

/** Refuses a promise that breaks the others, unless it is made knowingly; then the audit says so, and why. */
export async function requireCapacity(
  tx: Transaction,
  { engagementId, clientId, minutesPerMonth }: PromisedHours,
  { acceptOverCapacity, overCapacityReason }: CapacityAcceptanceDto,
): Promise<void> {
  // Of two promises at once, the second counts the first.
  await tx.query(sql`select from member_capacity order by membership_id for update`);
  const [capacity] = await tx.query<Capacity>(
    sql`select available as "availableMinutes", committed as "committedMinutes" from ctx.capacity(${engagementId})`,
  );
  const check = checkCapacity(capacity!, minutesPerMonth);
  if (check.fits) return;
  if (!acceptOverCapacity) {
    const wayOut = 'Lower a budget, raise someone’s hours, or accept it with a reason.';
    throw new Conflict('capacity.exceeded', `${check.reason} ${wayOut}`);
  }
  if (!overCapacityReason) {
    const detail = 'say how it will work anyway';
    throw new Invalid('capacity.reason', `overCapacityReason: ${detail}.`, [
      { pointer: '/overCapacityReason', detail },
    ]);
  }
  tx.audit(
    'engagement.over_capacity_accepted',
    { id: engagementId, clientId },
    { ...capacity, minutesPerMonth, overMinutes: check.overMinutes, reason: overCapacityReason },
  );
}

/** Hours per month that an engagement has promised; 0 without a budget. */
export async function promisedMinutes(tx: Transaction, engagementId: string): Promise<number> {
  const [budget] = await tx.query<{ minutes: number }>(
    sql`select minutes_per_month as minutes from hours_budget where engagement_id = ${engagementId}`,
  );
  return budget?.minutes ?? 0;
}
