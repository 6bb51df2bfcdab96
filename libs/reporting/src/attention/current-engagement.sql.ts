import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** The latest engagement of the client `c` that was not cancelled and that the caller may see, as the relation `e`; none is a row of nulls. */
export function joinCurrentEngagement(condition = sql`true`): Sql {
  return sql`left join lateral (
    select * from engagement en
    where en.tenant_id = c.tenant_id and en.client_id = c.id and en.state <> 'cancelled' and ${condition}
    order by en.cycle desc limit 1) e on true`;
}

/** The occurrence `o` can still be written, in time or late: it is open and its successor has not come. */
export const canBeWritten = (o: Sql, today: Sql) =>
  sql`(${o}.state in ('scheduled', 'due') and ${o}.next_due > ${today})`;
