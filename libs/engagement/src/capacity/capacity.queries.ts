import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { CapacityDto, PersonCapacityDto } from './capacity.dto';

const personJson = (m: Sql, c: Sql) => sql`json_build_object('membershipId', ${m}.id,
    'person', ${personNameJson(sql`${m}.user_id`)}, 'minutesPerMonth', ${c}.minutes_per_month, 'version', coalesce(${c}.version, 0))`;

const ownPeople = sql`from membership m
     left join member_capacity mc on mc.tenant_id = m.tenant_id and mc.membership_id = m.id
     where m.ended_at is null and m.role in ('owner', 'cto', 'associate')`;

export const practiceCapacity = statement<CapacityDto>(
  'capacity.practice',
  () => sql`select json_build_object('availableMinutes', k.available, 'committedMinutes', k.committed,
     'people', (select coalesce(json_agg(p.body order by p.body -> 'person' ->> 'name', p.id), '[]')
       from (select m.id, ${personJson(sql`m`, sql`mc`)} as body ${ownPeople}) p),
     'committed', (select coalesce(json_agg(json_build_object('engagementId', e.id, 'clientId', c.id, 'clientName', c.name,
         'minutesPerMonth', b.minutes_per_month) order by b.minutes_per_month desc, c.name, e.id), '[]')
       from hours_budget b
       join engagement e on e.tenant_id = b.tenant_id and e.id = b.engagement_id and e.state in ('active', 'paused')
       join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
       where b.minutes_per_month > 0))::text
   from ctx.capacity(null) k`,
);

export const personCapacity = statement<PersonCapacityDto, [id: string]>(
  'capacity.person',
  (id) =>
    sql`select ${personJson(sql`m`, sql`mc`)}::text, coalesce(mc.version, 0) ${ownPeople} and m.id = ${id}`,
);
