import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FindingResolutionDto, FindingResolutionListDto } from './finding-resolutions.dto';

const resolutionJson = sql`json_build_object('findingId', r.finding_id, 'engagementId', r.engagement_id, 'clientId', r.client_id,
     'resolvedOn', r.resolved_on, 'evidence', r.evidence, 'resolvedBy', ${personNameJson(sql`r.resolved_by`)},
     'createdAt', r.created_at, 'version', r.version)`;

const ofFinding = sql`finding_resolution r on r.tenant_id = f.tenant_id and r.finding_id = f.id`;

/** Read with its finding, which decides who sees it. */
export const oneFindingResolution = statement<FindingResolutionDto, [id: string]>(
  'finding-resolution.one',
  (id) => sql`select ${resolutionJson}::text, r.version from finding f join ${ofFinding} where f.id = ${id}`,
);

export const resolutionsOfFinding = statement<FindingResolutionListDto, [id: string]>(
  'finding-resolution.of-finding',
  (id) => sql`select json_build_object('nextCursor', null, 'data',
     case when r.finding_id is null then '[]' else json_build_array(${resolutionJson}) end)::text
   from finding f left join ${ofFinding} where f.id = ${id}`,
);
