import { OPEN_DECISION_STATES } from '@quarterdeck/domain/decision';
import { Invalid } from '@quarterdeck/platform/errors';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { summaryFields, withRevisions } from './decision.sql';
import type { DecisionFilter } from './decision-pages';
import type { DecisionListDto } from './decisions.dto';

/**
 * The limit makes every hit a look at the primary key. Planned for any practice, a join would read all decisions of this
 * one, which may have a thousand times as many as most.
 * $1 limit, $2 words, $3 client, $4 states, $5 category, $6 door, $7 waiting on, $8 id after which the page begins.
 */
const searchPage = statement<DecisionListDto>(
  'decision.search',
  `select ${pageSql(
    '$1::int',
    `select row_number() over (order by d.id desc) as n, json_build_object(${summaryFields}) as body, ${cursorSql('d.id')} as cursor
     from ${withRevisions(
       `(select * from ctx.search_decisions($2, $3, $4, $5, $6, $7, $8, $1::int + 1) as hit (id)) hit
        cross join lateral (select * from decision own where own.id = hit.id limit 1) d`,
     )}
     order by d.id desc`,
  )}::text`,
);

/** What has the words, newest first, within what the reader may see. */
export function searchDecisions(
  filter: DecisionFilter,
  words: string,
): [Statement<DecisionListDto>, unknown[]] {
  const { clientId, state, category, door, waitingOn, limit, cursor, sort = 'newest' } = filter;
  if (sort !== 'newest') {
    const detail = 'what is found comes newest first; leave sort out';
    throw new Invalid('decision.search_sort', `sort: ${detail}.`, [{ pointer: '/sort', detail }]);
  }
  const states = state === 'open' ? OPEN_DECISION_STATES : state && [state];
  const filters = [clientId, states, category, door, waitingOn].map((value) => value ?? null);
  return [searchPage, [limit, words, ...filters, ...decodeCursor(cursor, [cursorPart.uuid])]];
}
