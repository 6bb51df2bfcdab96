import { REVIEW_VERDICTS } from '@quarterdeck/domain/decision';
import { CONFIDENCE_BUCKETS } from '@quarterdeck/domain/decision-calibration';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { CalibrationDto, DecisionReviewDto, DecisionReviewListDto } from './reviews.dto';

/** JSON of a DecisionReviewDto; `v` and `c` name rows of `decision_review` and its `client`. */
const reviewJson = (v: string, c: string) => `json_build_object(
  'id', ${v}.id, 'decisionId', ${v}.decision_id, 'revision', ${v}.revision, 'metric', ${v}.metric, 'target', ${v}.target,
  'confidence', ${v}.confidence, 'statedBy', ${personNameJson(`${v}.stated_by`)}, 'dueOn', ${v}.due_on,
  'overdue', ${v}.verdict is null and ${v}.due_on < ${clientToday(c)}, 'verdict', ${v}.verdict,
  'measuredValue', ${v}.measured_value, 'note', ${v}.note,
  'reviewedBy', case when ${v}.reviewed_by is not null then ${personNameJson(`${v}.reviewed_by`)} end,
  'reviewedAt', ${v}.reviewed_at)`;

/** $1 decision. */
export const reviewsOfDecision = statement<DecisionReviewListDto>(
  'decision.reviews',
  `select json_build_object('nextCursor', null, 'data', (
    select coalesce(json_agg(${reviewJson('v', 'c')} order by v.id desc), '[]')
    from decision_review v where v.tenant_id = d.tenant_id and v.decision_id = d.id))::text
   from decision d join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
   where d.id = $1`,
);

/** $1 review. */
export const oneReview = statement<DecisionReviewDto>(
  'decision.review',
  `select ${reviewJson('v', 'c')}::text
   from decision_review v join client c on c.tenant_id = v.tenant_id and c.id = v.client_id where v.id = $1`,
);

const buckets = CONFIDENCE_BUCKETS.map(
  (from, index) =>
    `(${from}, ${CONFIDENCE_BUCKETS[index + 1] ?? 100}, ${CONFIDENCE_BUCKETS[index + 1] ?? 101})`,
).join(', ');
const happened = `verdict <> 'inconclusive'`;
const verdictCounts = REVIEW_VERDICTS.map(
  (verdict) => `count(r.*) filter (where r.verdict = '${verdict}') as ${verdict}`,
).join(', ');
const hit = `verdict in ('as_expected', 'better')`;

/** As `decision-calibration.oracle.ts` for each person; $1 client or null for all. */
export const calibration = statement<CalibrationDto>(
  'decision.calibration',
  `with reviewed as materialized (
     select v.stated_by, v.confidence, v.verdict from decision_review v
     where v.verdict is not null and v.confidence is not null and ($1::uuid is null or v.client_id = $1)
   ), counted as (
     select p.stated_by, b.lowest, b.upto, count(r.*) filter (where r.${happened}) as n,
       count(r.*) filter (where r.${hit}) as hits, ${verdictCounts}
     from (select distinct stated_by from reviewed) p
     cross join (values ${buckets}) b (lowest, upto, below)
     left join reviewed r on r.stated_by = p.stated_by and r.confidence >= b.lowest and r.confidence < b.below
     group by p.stated_by, b.lowest, b.upto
   )
   select json_build_object('people', coalesce(json_agg(json_build_object(
     'person', ${personNameJson('x.stated_by')}, 'n', x.n, 'hits', x.hits, 'buckets', x.buckets) order by x.n desc, x.stated_by), '[]'))::text
   from (
     select stated_by, sum(n) as n, sum(hits) as hits, json_agg(json_build_object(
       'from', lowest, 'to', upto, 'n', n, 'hits', hits, 'asExpected', as_expected, 'better', better, 'worse', worse,
       'inconclusive', inconclusive) order by lowest) as buckets
     from counted group by stated_by) x`,
);
