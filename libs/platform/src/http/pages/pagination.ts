import { Invalid } from '../../errors';

/** The sort key after which a page begins; as many parts as the list sorts by. Nulls for the first page. */
export function decodeCursor<const S extends readonly RegExp[]>(
  cursor: string | undefined,
  shapes: S,
): { -readonly [K in keyof S]: string | null } {
  type SortKey = { -readonly [K in keyof S]: string | null };
  if (cursor === undefined) return shapes.map(() => null) as SortKey;
  const key = parse(cursor);
  if (
    !Array.isArray(key) ||
    key.length !== shapes.length ||
    !shapes.every((shape, i) => typeof key[i] === 'string' && shape.test(key[i]))
  ) {
    throw new Invalid('cursor.invalid', 'The cursor does not belong to this list. Start without a cursor.', [
      { pointer: '/cursor', detail: 'is not a cursor for this list' },
    ]);
  }
  return key as SortKey;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

export const cursorPart = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|\+00:00)$/,
  text: /^[^\0]{0,200}$/su,
  integer: /^\d{1,18}$/,
} as const;
