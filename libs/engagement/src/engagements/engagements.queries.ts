import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { feeInForceJson } from '../fees/fees.queries';
import { isRunning, milestoneJson } from '../milestones/milestones.queries';
import { dayOfEngagementJson, isCurrentPhase, phaseOverdueSql } from './engagement-days.sql';
import type { EngagementDto, EngagementListDto } from './engagements.dto';

/** JSON of a `PhaseDto`; `p` and `e` are aliases of rows of `phase` and its `engagement`. */
export const phaseJson = (p: Sql, e: Sql, today: Sql) => sql`json_build_object(
  'id', ${p}.id, 'kind', ${p}.kind, 'name', ${p}.name, 'state', ${p}.state, 'dayFrom', ${p}.day_from, 'dayTo', ${p}.day_to,
  'startsOn', ${p}.starts_on, 'endsOn', ${p}.ends_on,
  'overdue', ${isRunning(e)} and ${phaseOverdueSql(p, today)}, 'version', ${p}.version)`;

/** JSON of an `EngagementDto`; `e` is the alias of a row of `engagement`, `today` the client's date as SQL. */
export const engagementJson = (e: Sql, today: Sql) => sql`(select json_build_object(
  'id', ${e}.id, 'clientId', ${e}.client_id, 'cycle', ${e}.cycle, 'model', ${e}.model, 'template', ${e}.template,
  'state', ${e}.state, 'kickoffOn', ${e}.kickoff_on, 'endsOn', ${e}.kickoff_on + ${literal(ENGAGEMENT_DAYS - 1)},
  'fee', ${feeInForceJson(e, today)}, 'visibility', ${e}.visibility,
  'escalationContactId', ${e}.escalation_user_id,
  'activatedAt', ${e}.activated_at, 'pausedAt', ${e}.paused_at, 'endedAt', ${e}.ended_at,
  'createdAt', ${e}.created_at, 'updatedAt', ${e}.updated_at, 'version', ${e}.version,
  'day', ${dayOfEngagementJson(sql`${e}.kickoff_on`, today)},
  'currentPhase', ph.current, 'phases', ph.phases,
  'milestones', (select coalesce(json_agg(${milestoneJson(sql`m`, e, today)} order by m.due_on, m.id), '[]')
    from milestone m where m.tenant_id = ${e}.tenant_id and m.engagement_id = ${e}.id))
  from (
    select json_agg(${phaseJson(sql`p`, e, today)} order by p.day_from) as phases,
      max(p.kind) filter (where ${isRunning(e)} and ${isCurrentPhase(sql`p`, today)}) as current
    from phase p where p.tenant_id = ${e}.tenant_id and p.engagement_id = ${e}.id) ph)`;

export const oneEngagement = statement<EngagementDto, [id: string]>(
  'engagement.one',
  (id) => sql`select ${engagementJson(sql`e`, sql`day.today`)}::text, e.version
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where e.id = ${id}`,
);

export const engagementPage = statement<
  EngagementListDto,
  [clientId: string, limit: number, cycle: string | null]
>(
  'engagement.page',
  (clientId, limit, cycle) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by e.cycle desc) as n, ${engagementJson(sql`e`, sql`day.today`)} as body,
       ${cursorSql(sql`e.cycle`)} as cursor
     from engagement e
     where e.tenant_id = c.tenant_id and e.client_id = c.id and (${cycle}::int is null or e.cycle < ${cycle})
     order by e.cycle desc limit ${limit}::int + 1`,
  )}::text
   from client c cross join lateral (select ${clientToday(sql`c`)} as today) day
   where c.id = ${clientId}`,
);
