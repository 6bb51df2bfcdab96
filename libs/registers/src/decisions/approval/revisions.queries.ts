import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { revisionJson } from '../record/decision.sql';
import type { DecisionRevisionDto, DecisionRevisionListDto } from '../record/decisions.dto';

/** $1 decision, $2 limit, $3 number after which the page begins. */
export const revisionPage = statement<DecisionRevisionListDto>(
  'decision.revisions',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by r.number desc) as n, ${revisionJson('r')} as body, ${cursorSql('r.number')} as cursor
     from decision_revision r
     where r.tenant_id = d.tenant_id and r.decision_id = d.id and ($3::int is null or r.number < $3)
     order by r.number desc limit $2::int + 1`,
  )}::text
   from decision d where d.id = $1`,
);

/** $1 decision, $2 number. */
export const oneRevision = statement<DecisionRevisionDto>(
  'decision.revision',
  `select ${revisionJson('r')}::text from decision_revision r where r.decision_id = $1 and r.number = $2`,
);
