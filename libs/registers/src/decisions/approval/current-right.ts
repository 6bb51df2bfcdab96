import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { DecisionRight, RightRole } from '@quarterdeck/domain/decision-right';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

type Right = Pick<DecisionRight, 'ctoRole' | 'spendLimit'>;

/** The agreed right of a category in an engagement; null when none was agreed. */
export async function currentRight(
  tx: Transaction,
  engagementId: string,
  about: DecisionCategory,
): Promise<Right | null> {
  const [found] = await tx.query<{ ctoRole: RightRole; amount: string | null; currency: string | null }>(
    `select r.cto_role as "ctoRole", r.spend_limit_amount as amount, r.currency
     from decision_right_set s join decision_right r on r.tenant_id = s.tenant_id and r.set_id = s.id
     where s.engagement_id = $1 and s.state = 'agreed' and r.category = $2`,
    [engagementId, about],
  );
  if (!found) return null;
  const { ctoRole, amount, currency } = found;
  return { ctoRole, spendLimit: amount === null ? null : { amount: Number(amount), currency: currency! } };
}

/** Whether the practice has somebody else who can approve: an owner or CTO who is not the author. */
export async function hasSecondCto(tx: Transaction, authorId: string): Promise<boolean> {
  const others = await tx.query(
    `select from membership where role in ('owner', 'cto') and ended_at is null and user_id <> $1 limit 1`,
    [authorId],
  );
  return others.length > 0;
}
