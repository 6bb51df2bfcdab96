import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** JSON of a PersonNameDto; `userId` is an SQL expression. A person who left keeps their records and loses their name. */
export const personNameJson = (userId: Sql) => sql`json_build_object('id', ${userId},
      'name', coalesce((select u.name from "user" u where u.id = ${userId}), 'Former colleague'))`;
