import { datedOccurrences, punctuality } from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { engineersKnown } from '@quarterdeck/engagement/interviews/interviews.queries';
import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { CHECK_INS_COUNTED, type GateCriterion } from '@quarterdeck/domain/gate';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** Records that a criterion names at most; its figures count all of them. */
const SHOWN = 20;

interface Source {
  /** Kind of the records, as the API names them. */
  type: string;
  /** A relation `r` with id, title, counted and place; of one engagement, `page` holds its row. */
  rows: Sql;
}

/** The engagement that `page` holds. */
const ofEngagement = (table: Sql) => sql`${table}.engagement_id = (select page.id from page)`;

/** The latest check-ins that were due, and which of them count. */
const ran = (counted: Sql) => sql`select r.id, 'Check-in of ' || to_char(r.local_date, 'Mon FMDD') as title,
        ${counted} as counted, row_number() over (order by r.local_date) as place from ran r`;

/** What counts for a criterion is true in `counted`; what is missing comes first in the records. */
const sources: Readonly<
  Record<Exclude<GateCriterion, 'milestones_done' | 'scope_answered' | 'interview_coverage'>, Source>
> = {
  decision_rights_agreed: {
    type: 'decision_right_set',
    rows: sql`select s.id, 'Decision rights, version ' || s.number as title, s.state = 'agreed' as counted, -s.number as place
      from decision_right_set s where ${ofEngagement(sql`s`)} and s.state <> 'replaced'`,
  },
  access_granted: {
    type: 'access_item',
    rows: sql`select a.id, a.system as title, a.granted_on is not null as counted,
        row_number() over (order by a.needed_by, a.id) as place
      from access_item a where ${ofEngagement(sql`a`)} and a.blocking`,
  },
  findings_recorded: {
    type: 'finding',
    rows: sql`select f.id, f.title, f.evident as counted, f.place from found f`,
  },
  install_focus_chosen: {
    type: 'finding',
    rows: sql`select f.id, f.title, true as counted, f.place from found f where f.focus`,
  },
  focus_closed: {
    type: 'finding',
    rows: sql`select f.id, f.title, f.resolved as counted, f.place from found f where f.focus`,
  },
  decisions_accepted: {
    type: 'decision',
    rows: sql`select d.id, d.title, d.state in ('accepted', 'superseded', 'deprecated') as counted, d.place from decided d`,
  },
  decision_reviews_scheduled: {
    type: 'decision',
    rows: sql`select d.id, d.title, d.reviewed as counted, d.place from decided d where d.state = 'accepted'`,
  },
  cadence_kept: { type: 'occurrence', rows: ran(sql`r.written`) },
  cadence_durable: { type: 'occurrence', rows: ran(sql`r.written and r.without_cto`) },
};

/** JSON of a GateFigure: how many count, how many there are, and the records behind it. */
const figure = ({ type, rows }: Source) => sql`(
    select json_build_object('have', count(*) filter (where r.counted), 'all', count(*), 'records',
      coalesce(json_agg(json_build_object('type', ${literal(type)}, 'id', r.id, 'title', r.title, 'counted', r.counted) order by r.n)
        filter (where r.n <= ${literal(SHOWN)}), '[]'))
    from (select x.*, row_number() over (order by x.counted, x.place) as n from (${rows}) x) r)`;

const scopeFigure = sql`(
    select json_build_object('have', coalesce(max(answered.n), 0), 'all', 5, 'records',
      json_build_array(json_build_object('type', 'scope', 'id', page.id, 'title', 'Scope of the engagement', 'counted', coalesce(max(answered.n), 0) = 5)))
    from engagement_scope s
    cross join lateral (
      select count(*) filter (where answer ~ '\\S')::int as n
      from unnest(array[s.stuck, s.unstable, s.engineering_owner, s.must_improve, s.cto_mandate]) as answer) answered
    where ${ofEngagement(sql`s`)})`;

/** Relations that several criteria look at, each read once. */
export const gateRelations = sql`found as (
    select f.id, left(f.statement, 160) as title, jsonb_array_length(f.evidence) > 0 as evident,
      x.id is not null as focus, r.finding_id is not null as resolved, row_number() over (order by f.id) as place
    from finding f
    left join install_focus x on x.tenant_id = f.tenant_id and x.finding_id = f.id and x.released_at is null
    left join finding_resolution r on r.tenant_id = f.tenant_id and r.finding_id = f.id
    where ${ofEngagement(sql`f`)}),
  decided as (
    select d.id, 'D-' || d.number || ' ' || (v.content ->> 'title') as title, d.state, d.number as place,
      exists (select from decision_review w where w.tenant_id = d.tenant_id and w.decision_id = d.id) as reviewed
    from decision d
    join decision_revision v on v.tenant_id = d.tenant_id and v.decision_id = d.id
      and v.number = coalesce(d.approved_revision, d.head_revision)
    where ${ofEngagement(sql`d`)} and d.state not in ('rejected', 'withdrawn')),
  kept as (
    select d.id, d.tenant_id, d.local_date, ${punctuality(sql`d`)} as kept
    from ${datedOccurrences(sql`${ofEngagement(sql`o`)} and o.kind = ${literal(COUNTED_KIND)}`)} d),
  ran as (
    select k.id, k.local_date, k.kept <> 'missed' as written, exists (
      select from check_in i join membership m on m.tenant_id = i.tenant_id and m.user_id = i.author_user_id
      where i.tenant_id = k.tenant_id and i.occurrence_id = k.id and m.role not in ('owner', 'cto')) as without_cto
    from kept k where k.kept in ('on_time', 'late', 'missed') order by k.local_date desc limit ${literal(CHECK_INS_COUNTED)}),
  plan as (select n.engineers, n.model_reviewed_on from interview_plan n where ${ofEngagement(sql`n`)})`;

/** JSON of what the rule of the interview coverage asks for. */
export const coverageJson = sql`json_build_object(
    'interviews', (
      select coalesce(json_agg(json_build_object('id', i.id, 'person', i.person, 'role', i.role) order by i.held_on, i.id), '[]')
      from interview i where ${ofEngagement(sql`i`)}),
    'engineers', coalesce((select n.engineers from plan n), ${engineersKnown(sql`page`)}),
    'modelReviewedOn', (select n.model_reviewed_on from plan n))`;

/** JSON: criterion -> GateFigure, for those that are the same for every phase. */
export const figuresJson = sql`json_build_object(
  'scope_answered', ${scopeFigure},
  ${join(
    Object.entries(sources).map(([criterion, source]) => sql`${literal(criterion)}, ${figure(source)}`),
    ',\n  ',
  )})`;

/** JSON of the GateFigure of the milestones of the phase `p`. */
export const milestonesFigure = figure({
  type: 'milestone',
  rows: sql`select m.id, m.title, m.done_on is not null as counted, row_number() over (order by m.due_on, m.id) as place
      from milestone m where m.tenant_id = p.tenant_id and m.phase_id = p.id`,
});
