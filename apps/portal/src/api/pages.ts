import type { List } from './types';

/** What infinite queries of the API's lists have in common. */
export const byCursor: {
  initialPageParam: string | undefined;
  getNextPageParam: (page: List<unknown>) => string | null;
} = { initialPageParam: undefined, getNextPageParam: ({ nextCursor }) => nextCursor };

/** Reads every page. Only for lists that stay short, such as the people of a practice. */
export async function getEvery<T>(
  getPage: (page: { limit: number; cursor?: string }) => Promise<List<T>>,
): Promise<List<T>> {
  const data: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await getPage({ limit: 100, cursor });
    data.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return { data, nextCursor: null };
}
