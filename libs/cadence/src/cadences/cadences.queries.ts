import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { CadenceDto, CadenceListDto } from './cadences.dto';

/** When the next occurrence of the cadence `cd` is due; `occurrences` names the rows to look in. */
export const nextDueAt = (cd: string, occurrences = 'occurrence') => `(
      select n.due_at from ${occurrences} n
      where n.tenant_id = ${cd}.tenant_id and n.cadence_id = ${cd}.id and n.state = 'scheduled' and n.due_at > now()
      order by n.local_date limit 1)`;

/** JSON of a CadenceDto; `cd` names a row of `cadence`. */
export const cadenceJson = (cd: string, next = nextDueAt(cd)) => `json_build_object(
    'id', ${cd}.id, 'engagementId', ${cd}.engagement_id, 'clientId', ${cd}.client_id, 'kind', ${cd}.kind, 'title', ${cd}.title,
    'weekday', ${cd}.weekday, 'localTime', to_char(${cd}.local_time, 'HH24:MI'), 'timeZone', ${cd}.time_zone,
    'startsOn', ${cd}.starts_on, 'endsOn', ${cd}.ends_on, 'owner', ${personNameJson(`${cd}.owner_user_id`)},
    'nextDueAt', ${next},
    'version', ${cd}.version)`;

/** $1 cadence. */
export const oneCadence = statement<CadenceDto>(
  'cadence.one',
  `select ${cadenceJson('cd')}::text, cd.version from cadence cd where cd.id = $1`,
);

/** $1 engagement. */
export const cadencesOfEngagement = statement<CadenceListDto>(
  'cadence.list',
  `select json_build_object('nextCursor', null, 'data', (
    select coalesce(json_agg(${cadenceJson('cd')} order by cd.created_at, cd.id), '[]')
    from cadence cd where cd.tenant_id = e.tenant_id and cd.engagement_id = e.id))::text
  from engagement e where e.id = $1`,
);
