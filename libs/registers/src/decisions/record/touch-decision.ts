import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/**
 * Sets columns of a locked decision and counts its version up: once per change, so that what others read before is
 * stale from here on. `assignments` is SQL of this code with values from $2 on.
 */
export async function touchDecision(
  tx: Transaction,
  id: string,
  assignments = '',
  values: unknown[] = [],
): Promise<void> {
  await tx.query(
    `update decision set ${assignments ? `${assignments}, ` : ''}updated_at = now(), version = version + 1 where id = $1`,
    [id, ...values],
  );
}
