import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FitLinkDto, FitLinkListDto } from './fit-links.dto';

/** All of a `FitLinkDto` but its address, which only the service can work out. */
const linkJson = `json_build_object(
  'id', l.id, 'label', l.label, 'responses', (
    select count(*) from fit_response r where r.tenant_id = l.tenant_id and r.link_id = l.id),
  'createdBy', ${personNameJson('l.created_by')}, 'createdAt', l.created_at, 'revokedAt', l.revoked_at, 'version', l.version)`;

export const oneFitLink = statement<Omit<FitLinkDto, 'url'>>(
  'fit-link.one',
  `select ${linkJson}::text, l.version from fit_link l where l.id = $1`,
);

/** $1 limit, $2 id after which the page begins; ids grow with time, so the newest comes first. */
export const fitLinkPage = statement<Omit<FitLinkListDto, 'data'> & { data: Omit<FitLinkDto, 'url'>[] }>(
  'fit-link.page',
  `select ${pageSql(
    '$1::int',
    `select row_number() over (order by l.id desc) as n, ${linkJson} as body, ${cursorSql('l.id')} as cursor
     from fit_link l where $2::uuid is null or l.id < $2
     order by l.id desc limit $1::int + 1`,
  )}::text`,
);
