import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** The rules of libs/domain/src/action-item.ts for lists; a spec holds both against each other. `a` names the item. */
export const ageWeeksSql = (a: Sql, today: Sql) =>
  sql`greatest(0, coalesce(${a}.closed_on, ${today}) - ${a}.raised_on) / 7`;

export const overdueSql = (a: Sql, today: Sql) => sql`(${a}.closed_on is null and ${a}.due_on < ${today})`;

/** JSON of an ActionItemDto; `a` names a row of `action_item`, `today` the date where its client is. */
export const actionItemJson = (a: Sql, today: Sql) => sql`json_build_object(
    'id', ${a}.id, 'clientId', ${a}.client_id, 'engagementId', ${a}.engagement_id, 'occurrenceId', ${a}.occurrence_id,
    'title', ${a}.title, 'note', ${a}.note, 'owner', ${personNameJson(sql`${a}.owner_user_id`)},
    'raisedOn', ${a}.raised_on, 'dueOn', ${a}.due_on, 'state', ${a}.state, 'dropReason', ${a}.drop_reason,
    'closedOn', ${a}.closed_on, 'ageWeeks', ${ageWeeksSql(a, today)}, 'overdue', ${overdueSql(a, today)},
    'visibility', ${a}.visibility, 'publishedAt', ${a}.published_at, 'version', ${a}.version)`;
