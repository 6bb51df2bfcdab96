import { createHash } from 'node:crypto';
import {
  type DecisionRight,
  missingClasses,
  rightProblems,
  rightsText,
} from '@quarterdeck/domain/decision-right';
import { Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionRightSetEntity } from './decision-right-set.entity';

export function checkRights(rights: readonly DecisionRight[], currency: string): void {
  const problems = rightProblems(rights, currency).map(({ index, field, detail }) => ({
    pointer: `/rights/${index}/${field}`,
    detail,
  }));
  const missing = missingClasses(rights).map((name) => ({
    pointer: '/rights',
    detail: `${name} is missing: a set must say who decides in every category`,
  }));
  const errors = [...problems, ...missing];
  if (errors.length > 0)
    throw new Invalid('decision_rights.invalid', 'These decision rights are not a complete set.', errors);
}

export async function insertRights(
  tx: Transaction,
  setId: string,
  rights: readonly DecisionRight[],
): Promise<void> {
  await tx.query(
    sql`insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, category, spend_limit_amount, currency,
          cto_role, founder_role)
        select s.tenant_id, uuid_v7(), s.id, s.client_id, s.engagement_id, r.category, r.amount, r.currency, r.cto, r.founder
        from decision_right_set s, unnest(
          ${rights.map(({ category }) => category)}::text[],
          ${rights.map(({ spendLimit }) => spendLimit?.amount ?? null)}::bigint[],
          ${rights.map(({ spendLimit }) => spendLimit?.currency ?? null)}::text[],
          ${rights.map(({ ctoRole }) => ctoRole)}::text[],
          ${rights.map(({ founderRole }) => founderRole)}::text[])
          as r (category, amount, currency, cto, founder)
        where s.id = ${setId}`,
  );
}

/** What the agreement is bound to, from what the tables hold. */
export async function contentHash(
  tx: Transaction,
  { id, engagementId, number }: DecisionRightSetEntity,
): Promise<string> {
  const rows = await tx.query<
    Omit<DecisionRight, 'spendLimit'> & { amount: number | null; currency: string }
  >(
    sql`select category, spend_limit_amount as amount, currency, cto_role as "ctoRole", founder_role as "founderRole"
        from decision_right where set_id = ${id}`,
  );
  const rights = rows.map(({ amount, currency, ...right }) => ({
    ...right,
    spendLimit: amount === null ? null : { amount, currency },
  }));
  return createHash('sha256')
    .update(rightsText(engagementId, number, rights), 'utf8')
    .digest('hex');
}
