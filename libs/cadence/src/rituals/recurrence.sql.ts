import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** JSON of a RecurrenceDto; `c` names a row of `ritual`. */
export const recurrenceJson = (c: Sql) => sql`(case ${c}.recurrence
    when 'weekly' then json_build_object('type', 'weekly', 'weekdays', ${c}.weekdays, 'everyWeeks', ${c}.every)
    else json_build_object('type', 'monthly', 'nth', ${c}.nth, 'weekday', ${c}.weekdays[1], 'everyMonths', ${c}.every) end)`;
