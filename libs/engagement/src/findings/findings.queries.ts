import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import type { FindingDto, FindingListDto } from './findings.dto';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** JSON of a `FindingDto`; `f` is the alias of a row of `finding`. */
export const findingJson = (f: Sql) => sql`json_build_object(
  'id', ${f}.id, 'engagementId', ${f}.engagement_id, 'clientId', ${f}.client_id, 'system', ${f}.system,
  'statement', ${f}.statement, 'evidence', ${f}.evidence, 'confidence', ${f}.confidence,
  'monthlyCost', ${moneyJson(sql`${f}.cost_amount`, sql`${f}.cost_currency`)}, 'effortHours', ${f}.effort_hours,
  'chainStage', ${f}.chain_stage, 'visibility', ${f}.visibility, 'founderSummary', ${f}.founder_summary,
  'publishedAt', ${f}.published_at,
  'resolvedOn', (select r.resolved_on from finding_resolution r where r.tenant_id = ${f}.tenant_id and r.finding_id = ${f}.id),
  'recordedBy', ${personNameJson(sql`${f}.recorded_by`)},
  'createdAt', ${f}.created_at, 'updatedAt', ${f}.updated_at, 'version', ${f}.version)`;

export const oneFinding = statement<FindingDto, [id: string]>(
  'finding.one',
  (id) => sql`select ${findingJson(sql`f`)}::text, f.version from finding f where f.id = ${id}`,
);

const page = (limit: Sql, after: Sql, where: Sql) =>
  pageSql(
    limit,
    sql`select row_number() over (order by f.id desc) as n, ${findingJson(sql`f`)} as body, ${cursorSql(sql`f.id`)} as cursor
     from finding f where ${where} and (${after}::uuid is null or f.id < ${after}) order by f.id desc limit ${limit}::int + 1`,
  );

export const findingsOfEngagement = statement<
  FindingListDto,
  [engagementId: string, limit: number, after: string | null, system: string | null]
>(
  'finding.page-of-engagement',
  (id, limit, after, system) => sql`select ${page(
    limit,
    after,
    sql`f.tenant_id = e.tenant_id and f.engagement_id = e.id and (${system}::text is null or f.system = ${system})`,
  )}::text
   from engagement e where e.id = ${id}`,
);

// Each filter has an index that sorts it.
const every = statement<FindingListDto, [limit: number, after: string | null]>(
  'finding.page',
  (limit, after) => sql`select ${page(limit, after, sql`true`)}::text`,
);
const ofClient = statement<FindingListDto, [limit: number, after: string | null, clientId: string]>(
  'finding.page-of-client',
  (limit, after, id) => sql`select ${page(limit, after, sql`f.client_id = ${id}`)}::text`,
);
const ofSystem = statement<FindingListDto, [limit: number, after: string | null, system: string]>(
  'finding.page-of-system',
  (limit, after, system) => sql`select ${page(limit, after, sql`f.system = ${system}`)}::text`,
);
const ofClientAndSystem = statement<
  FindingListDto,
  [limit: number, after: string | null, clientId: string, system: string]
>(
  'finding.page-of-client-and-system',
  (limit, after, id, system) =>
    sql`select ${page(limit, after, sql`f.client_id = ${id} and f.system = ${system}`)}::text`,
);

export function findingPage(
  limit: number,
  after: string | null,
  clientId?: string,
  system?: string,
): Statement<FindingListDto> {
  if (clientId && system) return ofClientAndSystem(limit, after, clientId, system);
  if (clientId) return ofClient(limit, after, clientId);
  return system ? ofSystem(limit, after, system) : every(limit, after);
}
