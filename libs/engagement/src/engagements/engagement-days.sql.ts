/**
 * The date rules of libs/domain/src/phase.ts in SQL; `engagement-days.spec.ts` compares the two. Arguments named
 * `today` and `kickoff` are SQL expressions of type date, the others aliases of rows.
 */
import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import { literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** `dayOfEngagement` as JSON of an `EngagementDayDto`. */
export function dayOfEngagementJson(kickoff: Sql, today: Sql): Sql {
  const day = sql`(${today} - ${kickoff} + 1)`;
  return sql`json_build_object(
    'position', case when ${day} < 1 then 'before' when ${day} > ${literal(ENGAGEMENT_DAYS)} then 'after' else 'within' end,
    'day', case when ${day} >= 1 then ${day} end,
    'daysUntilKickoff', case when ${day} < 1 then 1 - ${day} end)`;
}

/** `phaseOn`: whether today falls into the phase `p`; phases of one engagement do not overlap. */
export const isCurrentPhase = (p: Sql, today: Sql) => sql`(${today} between ${p}.starts_on and ${p}.ends_on)`;

/** Whether the phase `p` has `daysOverdue`. */
export const phaseOverdueSql = (p: Sql, today: Sql) =>
  sql`(${p}.state <> 'closed' and ${p}.ends_on < ${today})`;
