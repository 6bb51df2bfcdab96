import { get } from './http';
import type { List } from './types';

/** One page of a list: the first without a cursor, then with the `nextCursor` of the page before. */
export function getPage<T>(path: string, query: Readonly<Record<string, string | undefined>>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return get<List<T>>(`${path}?${new URLSearchParams(given).toString()}`);
}

/** All of a list that is short by its nature, such as the people of a practice. */
export async function getEvery<T>(
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<List<T>> {
  const data: T[] = [];
  let cursor: string | undefined;
  do {
    const page: List<T> = await getPage(path, { ...query, limit: '100', cursor });
    data.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return { data, nextCursor: null };
}
