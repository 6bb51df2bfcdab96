import { raw, type Sql } from './sql';

/** JSON text that PostgreSQL built in the shape of the DTO `T`; it goes to the response as it is. */
export type Json<T> = string & { readonly __json?: T };

/** A named read with its values: one statement that returns one row (`body` text, optionally the record's `version`). */
export interface Statement<T> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly __result?: T;
}

/**
 * Declares a read: `statement<ClientDto, [id: string]>('client.one', (id) => sql`... where id = ${id}`)`. The statement
 * returns at most one row: the JSON text, then optionally the version for the ETag. No row, or null, means there is
 * nothing that the caller may see.
 *
 * `write` is called once, with placeholders. The text cannot depend on the values, and a call costs nothing but them.
 */
export function statement<T, Values extends readonly unknown[] = []>(
  name: string,
  write: (...placeholders: { [K in keyof Values]: Sql }) => Sql,
): (...values: Values) => Statement<T> {
  const placeholders = Array.from({ length: write.length }, (_, i) => raw(`$${i + 1}`));
  const { text, values } = write(...(placeholders as { [K in keyof Values]: Sql })).build();
  if (values.length > 0) throw new Error(`${name} binds a constant: use literal(...).`);
  keep(name, text);
  return (...given) => ({ name, text, values: given });
}

/** A read whose text depends on what is asked for; so must its name. */
export function named<T>(name: string, read: Sql): Statement<T> {
  const { text, values } = read.build();
  keep(name, text);
  return { name, text, values };
}

const texts = new Map<string, string>();

/** PostgreSQL prepares by name: a second text under the same name would never run. */
function keep(name: string, text: string): void {
  const known = texts.get(name);
  if (known !== undefined && known !== text) throw new Error(`Two statements are named ${name}.`);
  texts.set(name, text);
}
