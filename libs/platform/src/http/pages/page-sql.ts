/**
 * The answer of a list, `{ data, nextCursor }`, as an SQL expression. `rows` selects at most `limit + 1` rows with the
 * columns `n` (place in the list, from 1), `body` (JSON of one record) and `cursor` (its sort key, made by `cursorSql`).
 */
export function pageSql(limit: string, rows: string): string {
  return `(select json_build_object(
      'data', coalesce(json_agg(body order by n) filter (where n <= ${limit}), '[]'),
      'nextCursor', case when count(*) > ${limit} then max(cursor) filter (where n = ${limit}) end)
    from (${rows}) found)`;
}

/** The sort key of a row as `decodeCursor` reads it. */
export function cursorSql(...parts: string[]): string {
  const key = `json_build_array(${parts.map((part) => `${part}::text`).join(', ')})`;
  return `translate(encode(convert_to(${key}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
