import { REVIEW_VERDICTS } from '@quarterdeck/domain/decision';
import { CONFIDENCE_BUCKETS } from '@quarterdeck/domain/decision-calibration';
import { join, literal, raw, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { CalibrationDto, DecisionReviewDto, DecisionReviewListDto } from './reviews.dto';

/** JSON of a DecisionReviewDto; `v` and `c` name rows of `decision_review` and its `client`. */
const reviewJson = (v: Sql, c: Sql) => sql`json_build_object(
  'id', ${v}.id, 'decisionId', ${v}.decision_id, 'revision', ${v}.revision, 'metric', ${v}.metric, 'target', ${v}.target,
  'confidence', ${v}.confidence, 'statedBy', ${personNameJson(sql`${v}.stated_by`)}, 'dueOn', ${v}.due_on,
  'overdue', ${v}.verdict is null and ${v}.due_on < ${clientToday(c)}, 'verdict', ${v}.verdict,
  'measuredValue', ${v}.measured_value, 'note', ${v}.note,
  'reviewedBy', case when ${v}.reviewed_by is not null then ${personNameJson(sql`${v}.reviewed_by`)} end,
  'reviewedAt', ${v}.reviewed_at)`;

export const reviewsOfDecision = statement<DecisionReviewListDto, [id: string]>(
  'decision.reviews',
  (id) => sql`select json_build_object('nextCursor', null, 'data', (
    select coalesce(json_agg(${reviewJson(sql`v`, sql`c`)} order by v.id desc), '[]')
    from decision_review v where v.tenant_id = d.tenant_id and v.decision_id = d.id))::text
   from decision d join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
   where d.id = ${id}`,
);

export const oneReview = statement<DecisionReviewDto, [id: string]>(
  'decision.review',
  (id) => sql`select ${reviewJson(sql`v`, sql`c`)}::text
   from decision_review v join client c on c.tenant_id = v.tenant_id and c.id = v.client_id where v.id = ${id}`,
);

const buckets = join(
  CONFIDENCE_BUCKETS.map((from, index) => {
    const next = CONFIDENCE_BUCKETS[index + 1];
    return sql`(${literal(from)}, ${literal(next ?? 100)}, ${literal(next ?? 101)})`;
  }),
);
const happened = sql`verdict <> 'inconclusive'`;
const verdictCounts = join(
  REVIEW_VERDICTS.map(
    (verdict) => sql`count(r.*) filter (where r.verdict = ${literal(verdict)}) as ${raw(verdict)}`,
  ),
);
const hit = sql`verdict in ('as_expected', 'better')`;

/** As `decision-calibration.oracle.ts` for each person of one client or of all. */
export const calibration = statement<CalibrationDto, [clientId: string | null]>(
  'decision.calibration',
  (clientId) => sql`with reviewed as materialized (
     select v.stated_by, v.confidence, v.verdict from decision_review v
     where v.verdict is not null and v.confidence is not null and (${clientId}::uuid is null or v.client_id = ${clientId})
   ), counted as (
     select p.stated_by, b.lowest, b.upto, count(r.*) filter (where r.${happened}) as n,
       count(r.*) filter (where r.${hit}) as hits, ${verdictCounts}
     from (select distinct stated_by from reviewed) p
     cross join (values ${buckets}) b (lowest, upto, below)
     left join reviewed r on r.stated_by = p.stated_by and r.confidence >= b.lowest and r.confidence < b.below
     group by p.stated_by, b.lowest, b.upto
   )
   select json_build_object('people', coalesce(json_agg(json_build_object(
     'person', ${personNameJson(sql`x.stated_by`)}, 'n', x.n, 'hits', x.hits, 'buckets', x.buckets) order by x.n desc, x.stated_by), '[]'))::text
   from (
     select stated_by, sum(n) as n, sum(hits) as hits, json_agg(json_build_object(
       'from', lowest, 'to', upto, 'n', n, 'hits', hits, 'asExpected', as_expected, 'better', better, 'worse', worse,
       'inconclusive', inconclusive) order by lowest) as buckets
     from counted group by stated_by) x`,
);
