import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { RitualDetailDto, RitualListDto } from './rituals.dto';
import { recurrenceJson } from './recurrence.sql';

/** When the next occurrence of the ritual `cd` is due; `occurrences` names the rows to look in. */
export const nextDueAt = (cd: Sql, occurrences = sql`occurrence`) => sql`(
      select n.due_at from ${occurrences} n
      where n.tenant_id = ${cd}.tenant_id and n.ritual_id = ${cd}.id and n.state = 'scheduled' and n.due_at > now()
      order by n.local_date limit 1)`;

const fields = (cd: Sql, next: Sql) => sql`
    'id', ${cd}.id, 'engagementId', ${cd}.engagement_id, 'clientId', ${cd}.client_id, 'kind', ${cd}.kind, 'title', ${cd}.title,
    'recurrence', ${recurrenceJson(cd)}, 'localTime', to_char(${cd}.local_time, 'HH24:MI'), 'timeZone', ${cd}.time_zone,
    'startsOn', ${cd}.starts_on, 'endsOn', ${cd}.ends_on, 'owner', ${personNameJson(sql`${cd}.owner_user_id`)},
    'nextDueAt', ${next},
    'version', ${cd}.version`;

/** JSON of a RitualDto; `cd` names a row of `ritual`. */
export const ritualJson = (cd: Sql, next = nextDueAt(cd)) => sql`json_build_object(${fields(cd, next)})`;

/** JSON of a RitualDetailDto without `repeats`, which is a rule of libs/domain. */
const ritualDetailJson = sql`json_build_object(${fields(sql`cd`, nextDueAt(sql`cd`))},
    'reminding', json_build_object('misfire', cd.misfire, 'graceMinutes', cd.grace_minutes,
      'leadMinutes', cd.lead_minutes, 'remindOverdueAfterMinutes', cd.remind_overdue_after_minutes),
    'description', cd.description, 'agenda', cd.agenda,
    'question', (
      select json_build_object('decisionId', d.id, 'number', 'D-' || d.number)
      from ritual_question q join decision d on d.tenant_id = q.tenant_id and d.id = q.decision_id
      where q.tenant_id = cd.tenant_id and q.ritual_id = cd.id and d.state in ('draft', 'proposed')
      order by q.kept_on desc limit 1),
    'participants', (
      select coalesce(json_agg(p.person order by p.person ->> 'name', p.user_id), '[]')
      from (
        select x.user_id, ${personNameJson(sql`x.user_id`)} as person
        from ritual_participant x where x.tenant_id = cd.tenant_id and x.ritual_id = cd.id) p))`;

/** What the statements know of a ritual; `repeats` comes to it from the rule. */
export type StoredRitual = Omit<RitualDetailDto, 'repeats'>;

export const oneRitual = statement<StoredRitual, [id: string]>(
  'ritual.one',
  (id) => sql`select ${ritualDetailJson}::text, cd.version from ritual cd where cd.id = ${id}`,
);

/** Those that have ended come last. */
export const ritualsOfEngagement = statement<
  Omit<RitualListDto, 'data'> & { data: StoredRitual[] },
  [id: string]
>(
  'ritual.list',
  (id) => sql`select json_build_object('nextCursor', null, 'data', (
    select coalesce(json_agg(${ritualDetailJson} order by
      coalesce(cd.ends_on < (now() at time zone cd.time_zone)::date, false), cd.created_at, cd.id), '[]')
    from ritual cd where cd.tenant_id = e.tenant_id and cd.engagement_id = e.id))::text
  from engagement e where e.id = ${id}`,
);
