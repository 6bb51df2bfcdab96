import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { Health } from '@quarterdeck/domain/health';
import { canMoveOccurrence, OCCURRENCE_STATES, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { cursorSql, LAST_ID, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import { datedOccurrences, localDate, opensOn, punctuality } from '../occurrences/punctuality.sql';
import type { CheckInDto, CheckInListDto } from './check-ins.dto';

/** JSON of a CheckInDto; `ci` names a row of `check_in`, `o` its row of `datedOccurrences`. */
export function checkInJson(ci: Sql, o: Sql): Sql {
  const money = (column: Sql) => moneyJson(sql`${ci}.${column}`, sql`${ci}.currency`);
  return sql`json_build_object(
    'id', ${ci}.id, 'occurrenceId', ${ci}.occurrence_id, 'engagementId', ${ci}.engagement_id, 'clientId', ${ci}.client_id,
    'kind', ${o}.kind, 'localDate', ${o}.local_date, 'author', ${personNameJson(sql`${ci}.author_user_id`)},
    'moved', ${ci}.moved, 'blocked', ${ci}.blocked, 'decisionsNeeded', ${ci}.decisions_needed,
    'cash', ${money(sql`cash_amount`)}, 'cashIn', ${money(sql`cash_in_amount`)}, 'cashOut', ${money(sql`cash_out_amount`)},
    'pulse', ${ci}.pulse, 'health', ${ci}.health, 'healthReason', ${ci}.health_reason, 'visibility', ${ci}.visibility, 'publishedAt', ${ci}.published_at,
    'submittedAt', ${ci}.submitted_at, 'updatedAt', ${ci}.updated_at, 'punctuality', ${punctuality(o)}, 'version', ${ci}.version)`;
}

/** Joins the dated occurrence `o` of the check-in `ci`. */
export const onItsOccurrence = sql`o.tenant_id = ci.tenant_id and o.id = ci.occurrence_id`;

export const oneCheckIn = statement<CheckInDto, [id: string]>(
  'check-in.one',
  (id) => sql`select ${checkInJson(sql`ci`, sql`o`)}::text, ci.version
  from check_in ci
  join ${datedOccurrences(sql`o.engagement_id = (select x.engagement_id from check_in x where x.id = ${id})`)} o on ${onItsOccurrence}
  where ci.id = ${id}`,
);

export const checkInsOfEngagement = statement<
  CheckInListDto,
  [engagementId: string, limit: number, instant: string | null, after: string | null]
>(
  'check-in.list',
  (engagementId, limit, instant, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by ci.submitted_at desc, ci.id desc) as n, ${checkInJson(sql`ci`, sql`o`)} as body,
       ${cursorSql(sql`(to_json(ci.submitted_at) #>> '{}')`, sql`ci.id`)} as cursor
     from check_in ci join ${datedOccurrences(sql`o.engagement_id = ${engagementId}`)} o on ${onItsOccurrence}
     where ci.engagement_id = ${engagementId}
       and (ci.submitted_at, ci.id) < (coalesce(${instant}::timestamptz, 'infinity'), coalesce(${after}::uuid, ${LAST_ID}))
     order by ci.submitted_at desc, ci.id desc limit ${limit}::int + 1`,
  )}::text
  from engagement e where e.id = ${engagementId}`,
);

const writable = OCCURRENCE_STATES.filter((state) => canMoveOccurrence(state, 'done'));
const occurrence = (id: Sql) =>
  datedOccurrences(sql`o.ritual_id = (select x.ritual_id from occurrence x where x.id = ${id})`);

/**
 * The whole submission in one statement. Of two at once the second waits for the row of the occurrence, finds it
 * done and writes nothing. The text is empty when nothing was written; `whyNotSubmitted` then tells why.
 */
export const submittedCheckIn = statement<
  CheckInDto | '',
  [
    occurrenceId: string,
    id: string,
    moved: string,
    blocked: string,
    decisionsNeeded: string,
    cash: number | null,
    cashIn: number | null,
    cashOut: number | null,
    currencies: string[],
    pulse: number | null,
    visibility: Visibility,
    health: Health | null,
    healthReason: string | null,
  ]
>(
  'check-in.submit',
  (
    occurrenceId,
    id,
    moved,
    blocked,
    decisionsNeeded,
    cash,
    cashIn,
    cashOut,
    currencies,
    pulse,
    visibility,
    health,
    healthReason,
  ) => sql`with slot as (
    select o.tenant_id, o.id, o.kind, o.client_id, o.engagement_id, o.local_date, o.time_zone, o.previous_due, o.next_due,
      'done' as state, now() as done_at, c.currency
    from ${occurrence(occurrenceId)} o
    join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
    join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
    where o.id = ${occurrenceId} and e.state not in ('draft', 'cancelled') and ${localDate(sql`now()`)} >= ${opensOn}
      and ${currencies}::text[] <@ array[c.currency::text]
  ), kept as (
    update occurrence x set state = s.state, done_at = s.done_at, updated_at = s.done_at, version = x.version + 1
    from slot s
    where x.tenant_id = s.tenant_id and x.id = s.id and x.state in (${join(writable.map(literal))})
    returning x.id
  ), written as (
    insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked,
      decisions_needed, cash_amount, cash_in_amount, cash_out_amount, currency, pulse, visibility, published_at, health, health_reason)
    select s.tenant_id, ${id}::uuid, s.client_id, s.engagement_id, s.id, ctx.user_id(), ${moved}, ${blocked},
      ${decisionsNeeded}, ${cash}, ${cashIn}, ${cashOut}, s.currency,
      ${pulse}, ${visibility}::text, case ${visibility}::text when 'published' then s.done_at end, ${health}, ${healthReason}
    from slot s join kept k on k.id = s.id
    returning *
  ), sent as (
    delete from check_in_draft d using written w
    where d.tenant_id = w.tenant_id and d.occurrence_id = w.occurrence_id and d.user_id = w.author_user_id
  )
  select coalesce((select ${checkInJson(sql`ci`, sql`o`)}::text from written ci join slot o on o.id = ci.occurrence_id), ''),
    (select version from written)`,
);

export interface Slot {
  state: OccurrenceState;
  taken: boolean;
  engagementState: EngagementState;
  opensOn: string;
  open: boolean;
  currency: string;
}

export const whyNotSubmitted = statement<Slot, [id: string]>(
  'check-in.why-not',
  (id) => sql`select json_build_object('state', o.state, 'engagementState', e.state, 'opensOn', ${opensOn},
    'open', ${localDate(sql`now()`)} >= ${opensOn}, 'currency', c.currency,
    'taken', exists (select from check_in ci where ci.tenant_id = o.tenant_id and ci.occurrence_id = o.id))::text
  from ${occurrence(id)} o
  join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
  join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
  where o.id = ${id}`,
);
