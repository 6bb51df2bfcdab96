import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FindingResolutionDto, FindingResolutionListDto } from './finding-resolutions.dto';

const resolutionJson = `json_build_object('findingId', r.finding_id, 'engagementId', r.engagement_id, 'clientId', r.client_id,
     'resolvedOn', r.resolved_on, 'evidence', r.evidence, 'resolvedBy', ${personNameJson('r.resolved_by')},
     'createdAt', r.created_at, 'version', r.version)`;

const ofFinding = 'finding_resolution r on r.tenant_id = f.tenant_id and r.finding_id = f.id';

/** Read with its finding, which decides who sees it. $1 finding. */
export const oneFindingResolution = statement<FindingResolutionDto>(
  'finding-resolution.one',
  `select ${resolutionJson}::text, r.version from finding f join ${ofFinding} where f.id = $1`,
);

/** $1 finding. */
export const resolutionsOfFinding = statement<FindingResolutionListDto>(
  'finding-resolution.of-finding',
  `select json_build_object('nextCursor', null, 'data',
     case when r.finding_id is null then '[]' else json_build_array(${resolutionJson}) end)::text
   from finding f left join ${ofFinding} where f.id = $1`,
);
