import type { Pause } from '@quarterdeck/domain/active-days';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { DecisionRecordQuality } from '@quarterdeck/domain/red-flags';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';

/** What the rules count; dates are the client's. */
export interface RedFlagFigures {
  state: EngagementState;
  today: LocalDate;
  /** The day of the last logged decision, or of the activation. */
  since: LocalDate | null;
  pauses: Pause[];
  decisions: DecisionRecordQuality[];
}

const localDay = (instant: Sql) => sql`(${instant} at time zone c.time_zone)::date`;

export const redFlagFigures = statement<RedFlagFigures, [id: string]>(
  'red-flags',
  (id) => sql`with logged as (
    select d.raised_at, jsonb_array_length(coalesce(r.content -> 'drivers', '[]')) > 0 as reasoned,
      jsonb_array_length(coalesce(r.content #> '{consequences,positive}', '[]'))
        + jsonb_array_length(coalesce(r.content #> '{consequences,negative}', '[]')) > 0 as followed,
      d.category
    from decision d
    join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision
    where d.engagement_id = ${id} and d.state <> 'withdrawn'
  ), mapped as (
    select r.category from decision_right_set s
    join decision_right r on r.tenant_id = s.tenant_id and r.set_id = s.id
    where s.engagement_id = ${id} and s.state = 'agreed'
  )
  select json_build_object('state', e.state, 'today', ${clientToday(sql`c`)},
    'since', ${localDay(sql`greatest(e.activated_at, (select max(raised_at) from logged))`)},
    'pauses', (
      select coalesce(json_agg(json_build_object('from', ${localDay(sql`p.paused_at`)}, 'to', ${localDay(sql`p.resumed_at`)})), '[]')
      from engagement_pause p where p.tenant_id = e.tenant_id and p.engagement_id = e.id),
    'decisions', (
      select coalesce(json_agg(json_build_object('hasDrivers', reasoned, 'hasConsequences', followed,
        'hasRight', category in (select category from mapped))), '[]') from logged))::text
  from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
  where e.id = ${id}`,
);
