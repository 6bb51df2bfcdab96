import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { findingJson } from '../findings/findings.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FindingDto } from '../findings/findings.dto';
import type { InstallFocusDto, InstallFocusListDto } from './install-focus.dto';

/** JSON of an `InstallFocusDto`; `i` and `f` are aliases of rows of `install_focus` and its `finding`. */
const installFocusJson = (i: string, f: string) => `json_build_object(
  'id', ${i}.id, 'engagementId', ${i}.engagement_id, 'clientId', ${i}.client_id, 'findingId', ${i}.finding_id,
  'statement', ${f}.statement, 'rank', ${i}.rank, 'rationale', ${i}.rationale,
  'chosenBy', ${personNameJson(`${i}.chosen_by`)}, 'chosenAt', ${i}.chosen_at, 'releasedAt', ${i}.released_at,
  'releasedBy', case when ${i}.released_by is not null then ${personNameJson(`${i}.released_by`)} end,
  'releaseReason', ${i}.release_reason, 'version', ${i}.version)`;

const joinFinding = (i: string) =>
  `join finding f on f.tenant_id = ${i}.tenant_id and f.id = ${i}.finding_id`;

export const oneInstallFocus = statement<InstallFocusDto>(
  'install-focus.one',
  `select ${installFocusJson('i', 'f')}::text, i.version from install_focus i ${joinFinding('i')} where i.id = $1`,
);

/** $1 engagement, $2 limit, $3 id after which the page begins. */
export const installFocusesOfEngagement = statement<InstallFocusListDto>(
  'install-focus.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by i.id desc) as n, ${installFocusJson('i', 'f')} as body, ${cursorSql('i.id')} as cursor
     from install_focus i ${joinFinding('i')}
     where i.tenant_id = e.tenant_id and i.engagement_id = e.id and ($3::uuid is null or i.id < $3)
     order by i.id desc limit $2::int + 1`,
  )}::text
   from engagement e where e.id = $1`,
);

/** What the ranking needs. */
export interface GapFigures {
  currency: string;
  /** Oldest first: the order in which equal scores stay. */
  findings: FindingDto[];
  installFocus: InstallFocusDto | null;
}

/** $1 engagement. */
export const gapFigures = statement<GapFigures>(
  'gap-ranking.figures',
  `with candidate as (select * from finding f where f.engagement_id = $1)
   select json_build_object('currency', c.currency,
     'findings', (select coalesce(json_agg(${findingJson('f')} order by f.id), '[]') from candidate f),
     'installFocus', (
       select ${installFocusJson('i', 'f')} from install_focus i join candidate f on f.id = i.finding_id
       where i.tenant_id = e.tenant_id and i.engagement_id = e.id and i.released_at is null))::text
   from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   where e.id = $1`,
);
