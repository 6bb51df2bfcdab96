import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { findingJson } from '../findings/findings.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FindingDto } from '../findings/findings.dto';
import type { InstallFocusDto, InstallFocusListDto } from './install-focus.dto';

/** JSON of an `InstallFocusDto`; `i` and `f` are aliases of rows of `install_focus` and its `finding`. */
const installFocusJson = (i: Sql, f: Sql) => sql`json_build_object(
  'id', ${i}.id, 'engagementId', ${i}.engagement_id, 'clientId', ${i}.client_id, 'findingId', ${i}.finding_id,
  'statement', ${f}.statement, 'rank', ${i}.rank, 'rationale', ${i}.rationale,
  'chosenBy', ${personNameJson(sql`${i}.chosen_by`)}, 'chosenAt', ${i}.chosen_at, 'releasedAt', ${i}.released_at,
  'releasedBy', case when ${i}.released_by is not null then ${personNameJson(sql`${i}.released_by`)} end,
  'releaseReason', ${i}.release_reason, 'version', ${i}.version)`;

const joinFinding = (i: Sql) =>
  sql`join finding f on f.tenant_id = ${i}.tenant_id and f.id = ${i}.finding_id`;

export const oneInstallFocus = statement<InstallFocusDto, [id: string]>(
  'install-focus.one',
  (id) =>
    sql`select ${installFocusJson(sql`i`, sql`f`)}::text, i.version from install_focus i ${joinFinding(sql`i`)} where i.id = ${id}`,
);

export const installFocusesOfEngagement = statement<
  InstallFocusListDto,
  [engagementId: string, limit: number, after: string | null]
>(
  'install-focus.page',
  (engagementId, limit, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by i.id desc) as n, ${installFocusJson(sql`i`, sql`f`)} as body, ${cursorSql(sql`i.id`)} as cursor
     from install_focus i ${joinFinding(sql`i`)}
     where i.tenant_id = e.tenant_id and i.engagement_id = e.id and (${after}::uuid is null or i.id < ${after})
     order by i.id desc limit ${limit}::int + 1`,
  )}::text
   from engagement e where e.id = ${engagementId}`,
);

/** What the ranking needs. */
export interface GapFigures {
  currency: string;
  /** Oldest first: the order in which equal scores stay. */
  findings: FindingDto[];
  installFocus: InstallFocusDto | null;
}

export const gapFigures = statement<GapFigures, [id: string]>(
  'gap-ranking.figures',
  (id) => sql`with candidate as (select * from finding f where f.engagement_id = ${id})
   select json_build_object('currency', c.currency,
     'findings', (select coalesce(json_agg(${findingJson(sql`f`)} order by f.id), '[]') from candidate f),
     'installFocus', (
       select ${installFocusJson(sql`i`, sql`f`)} from install_focus i join candidate f on f.id = i.finding_id
       where i.tenant_id = e.tenant_id and i.engagement_id = e.id and i.released_at is null))::text
   from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   where e.id = ${id}`,
);
