import { createHash } from 'node:crypto';
import {
  type DecisionRight,
  missingClasses,
  rightProblems,
  type RightSetState,
  rightsText,
} from '@quarterdeck/domain/decision-right';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

export interface LockedRightSet {
  engagementId: string;
  clientId: string;
  number: number;
  state: RightSetState;
  version: number;
}

/** The set as it is, unchanged by others until this transaction ends; 412 when the caller read another version. */
export async function lockRightSet(tx: Transaction, id: string, version: number): Promise<LockedRightSet> {
  const [set] = await tx.query<LockedRightSet>(
    `select engagement_id as "engagementId", client_id as "clientId", number, state, version
     from decision_right_set where id = $1 for update`,
    [id],
  );
  if (!set) throw new NotFound();
  if (set.version !== version) throw new PreconditionFailed();
  return set;
}

export function checkRights(rights: readonly DecisionRight[], currency: string): void {
  const problems = rightProblems(rights, currency).map(({ index, field, detail }) => ({
    pointer: `/rights/${index}/${field}`,
    detail,
  }));
  const missing = missingClasses(rights).map((name) => ({
    pointer: '/rights',
    detail: `${name} is missing: a set says for every category who decides`,
  }));
  const errors = [...problems, ...missing];
  if (errors.length > 0)
    throw new Invalid('decision_rights.invalid', 'These decision rights do not make a set.', errors);
}

export async function insertRights(
  tx: Transaction,
  setId: string,
  rights: readonly DecisionRight[],
): Promise<void> {
  await tx.query(
    `insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, category, spend_limit_amount, currency,
       cto_role, founder_role)
     select s.tenant_id, uuid_v7(), s.id, s.client_id, s.engagement_id, r.category, r.amount, r.currency, r.cto, r.founder
     from decision_right_set s,
       unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[]) as r (category, amount, currency, cto, founder)
     where s.id = $1`,
    [
      setId,
      rights.map(({ category }) => category),
      rights.map(({ spendLimit }) => spendLimit?.amount ?? null),
      rights.map(({ spendLimit }) => spendLimit?.currency ?? null),
      rights.map(({ ctoRole }) => ctoRole),
      rights.map(({ founderRole }) => founderRole),
    ],
  );
}

/** What the agreement is bound to, from what the tables hold. */
export async function contentHash(
  tx: Transaction,
  setId: string,
  { engagementId, number }: LockedRightSet,
): Promise<string> {
  const rows = await tx.query<
    Omit<DecisionRight, 'spendLimit'> & { amount: number | null; currency: string }
  >(
    `select category as "category", spend_limit_amount as amount, currency, cto_role as "ctoRole",
       founder_role as "founderRole" from decision_right where set_id = $1`,
    [setId],
  );
  const rights = rows.map(({ amount, currency, ...right }) => ({
    ...right,
    spendLimit: amount === null ? null : { amount, currency },
  }));
  return createHash('sha256')
    .update(rightsText(engagementId, number, rights), 'utf8')
    .digest('hex');
}
