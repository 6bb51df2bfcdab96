import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { revisionJson } from '../record/decision.sql';
import type { DecisionRevisionDto, DecisionRevisionListDto } from '../record/decisions.dto';

export const revisionPage = statement<
  DecisionRevisionListDto,
  [id: string, limit: number, number: string | null]
>(
  'decision.revisions',
  (id, limit, number) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by r.number desc) as n, ${revisionJson(sql`r`)} as body, ${cursorSql(sql`r.number`)} as cursor
     from decision_revision r
     where r.tenant_id = d.tenant_id and r.decision_id = d.id and (${number}::int is null or r.number < ${number})
     order by r.number desc limit ${limit}::int + 1`,
  )}::text
   from decision d where d.id = ${id}`,
);

export const oneRevision = statement<DecisionRevisionDto, [id: string, number: string]>(
  'decision.revision',
  (id, number) =>
    sql`select ${revisionJson(sql`r`)}::text from decision_revision r where r.decision_id = ${id} and r.number = ${number}`,
);
