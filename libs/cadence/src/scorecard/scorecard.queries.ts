import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { ScorecardGoal } from '@quarterdeck/domain/scorecard';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { ScorecardRowDto } from './scorecard.dto';

/** What the statement knows; which weeks there are, are met or missing, are rules of libs/domain. */
export interface StoredScorecard {
  engagementId: string;
  today: LocalDate;
  rows: (Omit<ScorecardRowDto, 'cells'> & {
    goal: ScorecardGoal;
    since: LocalDate;
    values: Record<LocalDate, number>;
  })[];
}

export const storedScorecard = statement<StoredScorecard, [id: string]>(
  'scorecard.one',
  (id) => sql`select json_build_object('engagementId', e.id, 'today', day.today, 'rows', (
     select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'unit', r.unit,
       'owner', ${personNameJson(sql`r.owner_user_id`)},
       'goal', json_build_object('operator', r.operator, 'target', r.target, 'targetTo', r.target_to),
       'since', r.since, 'version', r.version, 'values', (
         select coalesce(json_object_agg(v.week, v.value), '{}') from scorecard_value v
         where v.tenant_id = r.tenant_id and v.row_id = r.id and v.week > day.today - 98)) order by r.created_at, r.id), '[]')
     from scorecard_row r where r.tenant_id = e.tenant_id and r.engagement_id = e.id))::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where e.id = ${id}`,
);
