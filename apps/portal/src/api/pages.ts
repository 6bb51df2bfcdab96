import { get } from './http';
import type { List } from './types';

/** Pass the previous page's `nextCursor` to get the next page. */
export function getPage<T>(path: string, query: Readonly<Record<string, string | undefined>>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return get<List<T>>(`${path}?${new URLSearchParams(given).toString()}`);
}

/** Only for lists that stay short, such as the people of a practice. */
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
