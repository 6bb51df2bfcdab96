import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/**
 * The rules of libs/domain/src/access.ts in SQL; `access.sql.spec.ts` compares the two. `a` is the alias of a row of
 * `access_item`, `today` an SQL expression of type date.
 */
export const accessStateSql = (a: Sql) =>
  sql`case when ${a}.revoked_on is not null then 'revoked' when ${a}.granted_on is not null then 'granted' else 'open' end`;

export const isOpenAccess = (a: Sql) => sql`(${a}.granted_on is null and ${a}.revoked_on is null)`;

export const waitingDaysSql = (a: Sql, today: Sql) =>
  sql`greatest(0, coalesce(coalesce(${a}.granted_on, ${today}) - ${a}.requested_on, 0))`;

export const accessLateSql = (a: Sql, today: Sql) => sql`(${isOpenAccess(a)} and ${a}.needed_by < ${today})`;
