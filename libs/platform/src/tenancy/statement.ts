/** JSON text that PostgreSQL built in the shape of the DTO `T`; it goes to the response as it is. */
export type Json<T> = string & { readonly __json?: T };

/** A named read: one statement that returns one row (`body` text, optionally the record's `version`). */
export interface Statement<T> {
  readonly name: string;
  readonly text: string;
  readonly __result?: T;
}

const texts = new Map<string, string>();

/**
 * Declares a read. The statement returns at most one row: the JSON text, then optionally the version for the ETag.
 * No row, or null, means there is nothing that the caller may see.
 */
export function statement<T>(name: string, text: string): Statement<T> {
  const known = texts.get(name);
  if (known !== undefined && known !== text) throw new Error(`Two statements are named ${name}.`);
  texts.set(name, text);
  return { name, text };
}
