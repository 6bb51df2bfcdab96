/**
 * The date rules of libs/domain/src/phase.ts in SQL; `engagement-days.spec.ts` compares the two. Arguments named
 * `today` and `kickoff` are SQL expressions of type date, the others aliases of rows.
 */
import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';

/** `dayOfEngagement` as JSON of an `EngagementDayDto`. */
export function dayOfEngagementJson(kickoff: string, today: string): string {
  const day = `(${today} - ${kickoff} + 1)`;
  return `json_build_object(
    'position', case when ${day} < 1 then 'before' when ${day} > ${ENGAGEMENT_DAYS} then 'after' else 'within' end,
    'day', case when ${day} >= 1 then ${day} end,
    'daysUntilKickoff', case when ${day} < 1 then 1 - ${day} end)`;
}

/** `phaseOn`: whether today falls into the phase `p`; phases of one engagement do not overlap. */
export const isCurrentPhase = (p: string, today: string) =>
  `(${today} between ${p}.starts_on and ${p}.ends_on)`;

/** Whether a phase `p` has days overdue. */
export const phaseOverdueSql = (p: string, today: string) =>
  `(${p}.state <> 'closed' and ${p}.ends_on < ${today})`;

/** `daysOverdue` of a phase `p`. */
export const phaseDaysOverdueSql = (p: string, today: string) =>
  `case when ${p}.state = 'closed' then 0 else greatest(0, ${today} - ${p}.ends_on) end`;
