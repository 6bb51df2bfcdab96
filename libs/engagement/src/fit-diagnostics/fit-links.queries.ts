import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { FitLinkDto, FitLinkListDto } from './fit-links.dto';

/** All of a `FitLinkDto` but its address, which only the service can work out. */
const linkJson = sql`json_build_object(
  'id', l.id, 'label', l.label, 'responses', (
    select count(*) from fit_response r where r.tenant_id = l.tenant_id and r.link_id = l.id),
  'createdBy', ${personNameJson(sql`l.created_by`)}, 'createdAt', l.created_at, 'revokedAt', l.revoked_at, 'version', l.version)`;

export const oneFitLink = statement<Omit<FitLinkDto, 'url'>, [id: string]>(
  'fit-link.one',
  (id) => sql`select ${linkJson}::text, l.version from fit_link l where l.id = ${id}`,
);

export const fitLinkPage = statement<
  Omit<FitLinkListDto, 'data'> & { data: Omit<FitLinkDto, 'url'>[] },
  [limit: number, after: string | null]
>(
  'fit-link.page',
  (limit, after) =>
    sql`select ${pageSql(
      limit,
      sql`select row_number() over (order by l.id desc) as n, ${linkJson} as body, ${cursorSql(sql`l.id`)} as cursor
     from fit_link l where ${after}::uuid is null or l.id < ${after}
     order by l.id desc limit ${limit}::int + 1`,
    )}::text`,
);
