import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';

/**
 * Sets columns of a locked decision and counts its version up: once per change, so that what others read before is
 * stale from here on. `assignments` is SQL of this code with values from $2 on.
 */
export async function touchDecision(
  work: UnitOfWork,
  id: string,
  assignments = '',
  values: unknown[] = [],
): Promise<void> {
  await work.query(
    `update decision set ${assignments ? `${assignments}, ` : ''}updated_at = now(), version = version + 1 where id = $1`,
    [id, ...values],
  );
}
