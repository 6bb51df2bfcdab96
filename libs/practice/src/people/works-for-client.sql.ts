import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/**
 * Whether a member works for a client now: one of the practice's own people who sees it. `m` names a row of
 * `membership`, `client` an expression of its id.
 */
export const worksForClient = (
  m: Sql,
  client: Sql,
) => sql`(${m}.ended_at is null and (${m}.role in ('owner', 'cto')
    or ${m}.role = 'associate' and exists (
      select from client_grant g
      where g.tenant_id = ${m}.tenant_id and g.membership_id = ${m}.id and g.client_id = ${client})))`;
