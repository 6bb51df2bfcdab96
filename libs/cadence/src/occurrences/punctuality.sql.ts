import type { Punctuality } from '@quarterdeck/domain/occurrence';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

export const PUNCTUALITIES = [
  'on_time',
  'late',
  'missed',
  'pending',
  'excused',
  'not_applicable',
] as const satisfies readonly Punctuality[];

/**
 * Occurrences with the due dates before and after theirs. The condition, over `o`, must keep whole rituals, or
 * neighbours are missing. The last one is followed by the date that its rule has next, planned or not.
 */
export function datedOccurrences(condition: Sql): Sql {
  return sql`(
    select o.*, lag(o.local_date) over dates as previous_due, coalesce(lead(o.local_date) over dates, o.follows_on) as next_due
    from occurrence o where ${condition}
    window dates as (partition by o.ritual_id order by o.local_date))`;
}

/**
 * The rule `punctuality` of libs/domain/src/occurrence.ts, for lists, where it has to be derived inside the statement;
 * a property test holds both against each other (AC-30). `o` names a row of `datedOccurrences`.
 */
export function punctuality(o = sql`o`): Sql {
  const doneOn = localDate(sql`${o}.done_at`, o);
  return sql`(case
    when ${o}.state in ('excused', 'not_applicable') then ${o}.state
    when ${doneOn} < ${o}.next_due and (${o}.previous_due is null or ${doneOn} > ${o}.previous_due)
      then case when ${doneOn} <= ${o}.local_date then 'on_time' else 'late' end
    when ${o}.state = 'missed' or ${localDate(sql`now()`, o)} >= ${o}.next_due then 'missed'
    else 'pending' end)`;
}

/** First local date on which the entry may be written: inside (previous due, due], and in the week of the due date. */
export const opensOn = sql`greatest(o.previous_due + 1, o.local_date - 6)`;

/** Local date of an instant in the zone of the occurrence `o`. */
export function localDate(instant: Sql, o = sql`o`): Sql {
  return sql`(${instant} at time zone ${o}.time_zone)::date`;
}

/** The rule `adherence` of libs/domain/src/occurrence.ts, aggregated over rows with a column `punctuality`. */
export const adherenceJson = sql`json_build_object(
    'ratio', count(*) filter (where punctuality = 'on_time')::float8
      / nullif(count(*) filter (where punctuality in ('on_time', 'late', 'missed')), 0),
    'onTime', count(*) filter (where punctuality = 'on_time'),
    'n', count(*) filter (where punctuality in ('on_time', 'late', 'missed')))`;
