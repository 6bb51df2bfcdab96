import { OPEN_DECISION_STATES } from '@quarterdeck/domain/decision';
import { Invalid } from '@quarterdeck/platform/errors';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { summaryFields, withRevisions } from './decision.sql';
import type { DecisionFilter } from './decision-pages';
import type { DecisionListDto } from './decisions.dto';

/**
 * The limit makes every hit a look at the primary key. Planned for any practice, a join would read all decisions of
 * this one, which may have a thousand times as many as most.
 */
const searchPage = statement<
  DecisionListDto,
  [
    limit: number,
    words: string,
    clientId: string | null,
    states: readonly string[] | null,
    category: string | null,
    door: string | null,
    waitingOn: string | null,
    after: string | null,
  ]
>(
  'decision.search',
  (limit, words, clientId, states, category, door, waitingOn, after) =>
    sql`select ${pageSql(
      limit,
      sql`select row_number() over (order by d.id desc) as n, json_build_object(${summaryFields}) as body, ${cursorSql(sql`d.id`)} as cursor
     from ${withRevisions(
       sql`(select * from ctx.search_decisions(${words}, ${clientId}, ${states}, ${category}, ${door}, ${waitingOn}, ${after},
          ${limit}::int + 1) as hit (id)) hit
        cross join lateral (select * from decision own where own.id = hit.id limit 1) d`,
     )}
     order by d.id desc`,
    )}::text`,
);

/** What has the words, newest first, within what the reader may see. */
export function searchDecisions(filter: DecisionFilter, words: string): Statement<DecisionListDto> {
  const { clientId = null, category = null, door = null, waitingOn = null } = filter;
  const { state, limit, cursor, sort = 'newest' } = filter;
  if (sort !== 'newest') {
    const detail = 'search results come newest first; omit sort';
    throw new Invalid('decision.search_sort', `sort: ${detail}.`, [{ pointer: '/sort', detail }]);
  }
  const states = state === 'open' ? OPEN_DECISION_STATES : state ? [state] : null;
  const [after] = decodeCursor(cursor, [cursorPart.uuid]);
  return searchPage(limit, words, clientId, states, category, door, waitingOn, after);
}
