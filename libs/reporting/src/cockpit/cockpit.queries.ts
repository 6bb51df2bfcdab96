import type { EngagementSituation } from '@quarterdeck/domain/attention';
import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import type { PhaseKind } from '@quarterdeck/domain/phase';
import {
  adherenceJson,
  datedOccurrences,
  localDate,
  punctuality,
} from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { dayOfEngagementJson } from '@quarterdeck/engagement/engagements/engagement-days.sql';
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { canBeWritten, decisionSituationJson, joinCurrentEngagement } from '../attention/attention.sql';
import type { CockpitClientDto, CockpitEngagementDto, CockpitPracticeDto } from './cockpit.dto';

/** What the rules of libs/domain need beside what is shown; the phases are in their order. */
export interface CockpitSituation extends EngagementSituation {
  readonly phases: readonly (EngagementSituation['phases'][number] & { readonly kind: PhaseKind })[];
}

export interface CockpitFigures {
  practice: CockpitPracticeDto;
  clients: (Omit<CockpitClientDto, 'engagement' | 'attention'> & {
    engagement: Omit<CockpitEngagementDto, 'phase'> | null;
    situation: CockpitSituation | null;
  })[];
}

/** Milestones that are done or not due, and dates whose successor has come, can change nothing and stay out. */
const situation = sql`json_build_object(
      'today', r.today, 'state', r.state, 'kickoff', r.kickoff_on,
      'phases', (
        select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'state', p.state, 'endsOn', p.ends_on) order by p.day_from), '[]')
        from phase p where p.tenant_id = r.tenant_id and p.engagement_id = r.id),
      'milestones', (
        select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.due_on, m.id), '[]')
        from milestone m where m.tenant_id = r.tenant_id and m.engagement_id = r.id and m.due_on < r.today and m.done_on is null),
      'checkIns', coalesce(k.check_ins, '[]'),
      'decisions', ${decisionSituationJson(sql`r.tenant_id`, sql`r.id`, sql`r.today`, sql`r.time_zone`)})`;

/** One pass over the weekly check-ins of all current engagements. */
const kept = sql`
  select o.engagement_id, ${adherenceJson} as adherence,
    json_agg(json_build_object('id', o.id, 'dueOn', o.local_date, 'state', o.state)) filter (where o.next_due > o.today or o.state = 'due') as check_ins,
    (array_agg(json_build_object('occurrenceId', o.id, 'localDate', o.local_date, 'dueAt', o.due_at, 'state', o.state) order by o.local_date)
      filter (where ${canBeWritten(sql`o`, sql`o.today`)}))[1] as next_check_in
  from (
    select o.*, ${localDate(sql`now()`)} as today, ${punctuality()} as punctuality
    from ${datedOccurrences(sql`(o.tenant_id, o.engagement_id) in (select r.tenant_id, r.id from running r) and o.kind = ${literal(COUNTED_KIND)}`)} o) o
  group by o.engagement_id`;

/** Every client that is not archived, by name. */
export const cockpitFigures = statement<CockpitFigures>(
  'cockpit',
  () => sql`with running as (
    select c.id as client_id, c.name, c.time_zone, c.currency, day.today, e.tenant_id, e.id, e.state, e.template, e.kickoff_on
    from client c cross join lateral (select ${clientToday(sql`c`)} as today) day ${joinCurrentEngagement()}
    where c.archived_at is null
  ), kept as (${kept})
  select json_build_object(
    'practice', (select json_build_object('slug', t.slug, 'name', t.name, 'demo', t.demo) from tenant t),
    'clients', (
      select coalesce(json_agg(json_build_object(
        'client', json_build_object('id', r.client_id, 'name', r.name, 'timeZone', r.time_zone, 'currency', r.currency),
        'today', r.today,
        'engagement', case when r.id is not null then json_build_object('id', r.id, 'state', r.state, 'template', r.template,
          'kickoffOn', r.kickoff_on, 'day', ${dayOfEngagementJson(sql`r.kickoff_on`, sql`r.today`)}) end,
        'nextCheckIn', k.next_check_in,
        'adherence', coalesce(k.adherence, json_build_object('ratio', null, 'onTime', 0, 'n', 0)),
        'lastCheckIn', (
          select json_build_object('id', ci.id, 'submittedAt', ci.submitted_at, 'pulse', ci.pulse)
          from check_in ci where ci.tenant_id = r.tenant_id and ci.engagement_id = r.id
          order by ci.submitted_at desc, ci.id desc limit 1),
        'situation', case when r.id is not null then ${situation} end
      ) order by r.name, r.client_id), '[]')
      from running r left join kept k on k.engagement_id = r.id))::text`,
);
