import type { Interviewed } from '@quarterdeck/domain/interview-coverage';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { InterviewDto, InterviewListDto } from './interviews.dto';

const interviewJson = (i: Sql) => sql`json_build_object(
  'id', ${i}.id, 'engagementId', ${i}.engagement_id, 'clientId', ${i}.client_id, 'person', ${i}.person, 'role', ${i}.role,
  'heldOn', ${i}.held_on, 'notes', ${i}.notes, 'recordedBy', ${personNameJson(sql`${i}.recorded_by`)},
  'createdAt', ${i}.created_at, 'updatedAt', ${i}.updated_at, 'version', ${i}.version)`;

export const oneInterview = statement<InterviewDto, [id: string]>(
  'interview.one',
  (id) => sql`select ${interviewJson(sql`i`)}::text, i.version from interview i where i.id = ${id}`,
);

export const interviewsOfEngagement = statement<
  InterviewListDto,
  [engagementId: string, limit: number, day: string | null, after: string | null]
>(
  'interview.page',
  (engagementId, limit, day, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by i.held_on desc, i.id desc) as n, ${interviewJson(sql`i`)} as body,
       ${cursorSql(sql`i.held_on`, sql`i.id`)} as cursor
     from interview i
     where i.tenant_id = e.tenant_id and i.engagement_id = e.id
       and (${day}::date is null or (i.held_on, i.id) < (${day}, ${after}::uuid))
     order by i.held_on desc, i.id desc limit ${limit}::int + 1`,
  )}::text
   from engagement e where e.id = ${engagementId}`,
);

/** The client's latest number of engineers; `e` names a row with tenant_id and client_id. */
export const engineersKnown = (e: Sql) => sql`(select f.count_value from client_fact f
       where f.tenant_id = ${e}.tenant_id and f.client_id = ${e}.client_id and f.kind = 'engineers'
       order by f.as_of desc, f.id desc limit 1)`;

/** What the rule of the coverage needs. */
export interface CoverageFigures {
  interviews: Interviewed[];
  engineersSet: number | null;
  engineersKnown: number | null;
  modelReviewedOn: LocalDate | null;
  version: number;
}

export const coverageFigures = statement<CoverageFigures, [id: string]>(
  'interview-coverage.figures',
  (id) => sql`select json_build_object(
     'interviews', (select coalesce(json_agg(json_build_object('person', i.person, 'role', i.role)), '[]')
       from interview i where i.tenant_id = e.tenant_id and i.engagement_id = e.id),
     'engineersSet', p.engineers,
     'engineersKnown', ${engineersKnown(sql`e`)},
     'modelReviewedOn', p.model_reviewed_on, 'version', coalesce(p.version, 1))::text, coalesce(p.version, 1)
   from engagement e left join interview_plan p on p.tenant_id = e.tenant_id and p.engagement_id = e.id
   where e.id = ${id}`,
);
