import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { MilestoneDto } from './milestones.dto';

/** Nothing is overdue in a draft or in an engagement that is over; `e` is the alias of a row of `engagement`. */
export const isRunning = (e: Sql) => sql`${e}.state in ('active', 'paused')`;

/** JSON of a `MilestoneDto`; `m` and `e` are aliases of rows of `milestone` and its `engagement`. */
export const milestoneJson = (m: Sql, e: Sql, today: Sql) => sql`json_build_object(
  'id', ${m}.id, 'phaseId', ${m}.phase_id, 'key', ${m}.key, 'title', ${m}.title, 'description', ${m}.description,
  'dueOn', ${m}.due_on, 'doneOn', ${m}.done_on,
  'overdue', ${isRunning(e)} and ${m}.done_on is null and ${m}.due_on < ${today}, 'version', ${m}.version)`;

export const oneMilestone = statement<MilestoneDto, [id: string]>(
  'milestone.one',
  (id) => sql`select ${milestoneJson(sql`m`, sql`e`, clientToday(sql`c`))}::text, m.version
   from milestone m
   join engagement e on e.tenant_id = m.tenant_id and e.id = m.engagement_id
   join client c on c.tenant_id = m.tenant_id and c.id = m.client_id
   where m.id = ${id}`,
);
