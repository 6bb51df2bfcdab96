import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/**
 * Whether a member sees a ritual now, as the rules of row security have it. `m`, `c` and `e` name rows of `membership`,
 * `ritual` and `engagement`.
 */
export const seesRitual = (m: Sql, c: Sql, e: Sql) => sql`(${m}.ended_at is null
    and (${m}.role in ('owner', 'cto') or (${m}.role = 'associate' or ${e}.visibility = 'published') and exists (
      select from client_grant g
      where g.tenant_id = ${m}.tenant_id and g.membership_id = ${m}.id and g.client_id = ${c}.client_id)))`;

/** Whether a person takes part in a ritual. */
export const takesPart = (userId: Sql, c: Sql) => sql`exists (
    select from ritual_participant p
    where p.tenant_id = ${c}.tenant_id and p.ritual_id = ${c}.id and p.user_id = ${userId})`;
