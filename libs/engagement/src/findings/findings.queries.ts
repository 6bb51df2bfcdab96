import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import type { FindingDto, FindingListDto } from './findings.dto';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** JSON of a `FindingDto`; `f` is the alias of a row of `finding`. */
export const findingJson = (f: string) => `json_build_object(
  'id', ${f}.id, 'engagementId', ${f}.engagement_id, 'clientId', ${f}.client_id, 'system', ${f}.system,
  'statement', ${f}.statement, 'evidence', ${f}.evidence, 'confidence', ${f}.confidence,
  'monthlyCost', ${moneyJson(`${f}.cost_amount`, `${f}.cost_currency`)}, 'effortHours', ${f}.effort_hours,
  'chainStage', ${f}.chain_stage, 'visibility', ${f}.visibility, 'founderSummary', ${f}.founder_summary,
  'publishedAt', ${f}.published_at,
  'resolvedOn', (select r.resolved_on from finding_resolution r where r.tenant_id = ${f}.tenant_id and r.finding_id = ${f}.id),
  'recordedBy', ${personNameJson(`${f}.recorded_by`)},
  'createdAt', ${f}.created_at, 'updatedAt', ${f}.updated_at, 'version', ${f}.version)`;

export const oneFinding = statement<FindingDto>(
  'finding.one',
  `select ${findingJson('f')}::text, f.version from finding f where f.id = $1`,
);

const page = (where: string) =>
  pageSql(
    '$1::int',
    `select row_number() over (order by f.id desc) as n, ${findingJson('f')} as body, ${cursorSql('f.id')} as cursor
     from finding f where ${where} order by f.id desc limit $1::int + 1`,
  );
const afterCursor = '($2::uuid is null or f.id < $2)';

/** $1 limit, $2 id after which the page begins, $3 engagement, $4 system or null. */
export const findingsOfEngagement = statement<FindingListDto>(
  'finding.page-of-engagement',
  `select ${page(`f.tenant_id = e.tenant_id and f.engagement_id = e.id and ${afterCursor}
     and ($4::text is null or f.system = $4)`)}::text
   from engagement e where e.id = $3`,
);

/** $1 limit, $2 id after which the page begins; the filter is $3, and a second one $4. Each has an index that sorts it. */
const pages = {
  all: statement<FindingListDto>('finding.page', `select ${page(afterCursor)}::text`),
  client: statement<FindingListDto>(
    'finding.page-of-client',
    `select ${page(`f.client_id = $3 and ${afterCursor}`)}::text`,
  ),
  system: statement<FindingListDto>(
    'finding.page-of-system',
    `select ${page(`f.system = $3 and ${afterCursor}`)}::text`,
  ),
  clientAndSystem: statement<FindingListDto>(
    'finding.page-of-client-and-system',
    `select ${page(`f.client_id = $3 and f.system = $4 and ${afterCursor}`)}::text`,
  ),
};

export function findingPage(clientId?: string, system?: string): [Statement<FindingListDto>, string[]] {
  if (clientId && system) return [pages.clientAndSystem, [clientId, system]];
  if (clientId) return [pages.client, [clientId]];
  return system ? [pages.system, [system]] : [pages.all, []];
}
