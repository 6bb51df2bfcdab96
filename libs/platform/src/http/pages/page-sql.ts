import { join, type Sql, sql } from '../../tenancy/sql';

/**
 * The answer of a list, `{ data, nextCursor }`, as an SQL expression. `rows` selects at most `limit + 1` rows with the
 * columns `n` (place in the list, from 1), `body` (JSON of one record) and `cursor` (its sort key, made by `cursorSql`).
 */
export const pageSql = (limit: Sql, rows: Sql): Sql => sql`(select json_build_object(
      'data', coalesce(json_agg(body order by n) filter (where n <= ${limit}::int), '[]'),
      'nextCursor', case when count(*) > ${limit}::int then max(cursor) filter (where n = ${limit}::int) end)
    from (${rows}) found)`;

/** The sort key of a row as `decodeCursor` reads it. */
export function cursorSql(...parts: Sql[]): Sql {
  const key = sql`json_build_array(${join(parts.map((part) => sql`${part}::text`))})`;
  return sql`translate(encode(convert_to(${key}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Sorts after every id: where a list sorted downwards begins. */
export const LAST_ID = sql`'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;
