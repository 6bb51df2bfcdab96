import type { PoolClient } from 'pg';
import { NotFound, PreconditionFailed } from '../errors';
import { translateDatabaseError } from './database-errors';
import { columnOf, columnsOf, type EntityClass, quoted, tableOf } from './entity-columns';
import { pipeline, type Row, type Step } from './pipeline';
import { requestContext } from './request-context';
import { join, raw, Sql, sql } from './sql';
import type { Json, Statement } from './statement';

/** What an audit entry is about. */
interface AuditedRecord {
  id: string;
  clientId?: string | null;
  /** Only where the action does not begin with it. */
  type?: string;
}

/** Values of an entity's columns; `sql` where the database has to say. */
export type Values<E> = { [K in Exclude<keyof E, 'tenantId' | 'version'>]?: E[K] | Sql };

/** A field that has no column is a mistake even when it comes with a spread, where TypeScript allows it. */
type NothingElse<V, E> = { [K in Exclude<keyof V, keyof Values<E>>]: never };

/** One transaction of one actor. Handed to the function given to `TenantDb.write`; gone when that function returns. */
export class Transaction {
  private readonly audits: Step[] = [];
  private rejected: unknown;

  /** `opening` is sent with the first statement: a change costs one round trip less. `opened` gets its rows. */
  constructor(
    private readonly client: PoolClient,
    private opening: Step[] = [],
    private readonly opened: (rows: Row[][]) => void = () => undefined,
  ) {}

  /** Why the transaction could not be entered; statements behind that fail with a reason that says nothing. */
  get refusal(): unknown {
    return this.rejected;
  }

  /** Adds one row, of the practice that acts. */
  async insert<E extends object, V extends Values<E>>(
    entity: EntityClass<E>,
    values: V & NothingElse<V, E>,
  ): Promise<void> {
    const table = tableOf(entity);
    const given = columnsOf(table, values);
    const names = given.map(({ column }) => quoted(column.name));
    const bound = given.map(({ column, value }) => boundAs(column.type, value));
    if (table.columns.has('tenantId')) {
      names.unshift(sql`tenant_id`);
      bound.unshift(sql`ctx.tenant()`);
    }
    const text = sql`insert into ${quoted(table.table)} (${join(names)}) values (${join(bound)})`;
    await this.send(text, `insert ${table.table}`);
  }

  /**
   * Changes one row and raises its version.
   * @throws NotFound when the actor sees no such row, PreconditionFailed (412) when its version is another one.
   */
  async update<E extends object, V extends Values<E>>(
    entity: EntityClass<E>,
    { version, ...key }: Key<E>,
    changes: V & NothingElse<V, E>,
  ): Promise<void> {
    const table = tableOf(entity);
    const sets = columnsOf(table, changes).map(
      ({ column: { name, type }, value }) => sql`${quoted(name)} = ${boundAs(type, value)}`,
    );
    if (table.columns.has('version')) sets.push(sql`version = version + 1`);
    if (table.columns.has('updatedAt')) sets.push(sql`updated_at = now()`);
    const changed = await this.send(
      sql`update ${quoted(table.table)} set ${join(sets)} where ${this.matching(entity, key, version)} returning 1`,
      `update ${table.table}`,
    );
    if (changed.length === 0) await this.refuse(entity, key);
  }

  /** Deletes one row. @throws NotFound or PreconditionFailed like `update`. */
  async delete<E extends object>(entity: EntityClass<E>, { version, ...key }: Key<E>): Promise<void> {
    const { table } = tableOf(entity);
    const deleted = await this.query(
      sql`delete from ${quoted(table)} where ${this.matching(entity, key, version)} returning 1`,
    );
    if (deleted.length === 0) await this.refuse(entity, key);
  }

  /**
   * Reads one row that nobody else can change before this transaction ends. With a version, it has to be that one.
   * @throws NotFound when the actor sees no such row, PreconditionFailed (412) when its version is another one.
   */
  async lock<E extends object>(entity: EntityClass<E>, { version, ...key }: Key<E>): Promise<E> {
    const { table, columns } = tableOf(entity);
    const listed = [...columns.values()].map(
      ({ name, property, type }) => sql`${quoted(name)}${raw(READ_AS[type] ?? '')} as ${quoted(property)}`,
    );
    const [row] = await this.query<E & { version?: number }>(
      sql`select ${join(listed)} from ${quoted(table)} where ${this.matching(entity, key)} for no key update`,
    );
    if (!row) throw new NotFound();
    if (version !== undefined && row.version !== version) throw new PreconditionFailed();
    return row;
  }

  private matching<E>(entity: EntityClass<E>, key: object, version?: number): Sql {
    const table = tableOf(entity);
    const conditions = Object.entries(key).map(
      ([property, value]) => sql`${quoted(columnOf(table, property).name)} = ${value}`,
    );
    // A version alone would name every row that has it.
    if (conditions.length === 0) throw new Error(`A row of ${table.table} is named by its key.`);
    if (version !== undefined) conditions.push(sql`version = ${version}`);
    return join(conditions, ' and ');
  }

  private async refuse<E>(entity: EntityClass<E>, key: object): Promise<never> {
    const { table } = tableOf(entity);
    const [row] = await this.query(sql`select 1 from ${quoted(table)} where ${this.matching(entity, key)}`);
    throw row ? new PreconditionFailed() : new NotFound();
  }

  /** Rows as objects. */
  query<T>(statement: Sql): Promise<T[]> {
    return this.send(statement);
  }

  /** `kind` is given where callers decide which columns a statement has. */
  private async send<T>(statement: Sql, kind?: string): Promise<T[]> {
    const { text, values } = statement.build();
    this.open();
    const prepared = { name: nameOf(text, kind), text, values };
    const { rows } = await this.client.query<T & Record<string, never>>(prepared).catch(rethrow);
    return rows;
  }

  /** The same reads that routes answer with, inside this transaction: they see what it wrote. */
  async read<T>(read: Statement<T>): Promise<Json<T>> {
    const [rows] = await this.run([read]);
    return takeBody(rows);
  }

  /**
   * Written with the change, when the transaction ends. The action is the record's type and a past tense, such as
   * `client.created`; `data` is what changed, in the API's words and without secrets.
   */
  audit(
    action: `${string}.${string}`,
    { id, clientId = null, type = action.split('.')[0] }: AuditedRecord,
    data: object = {},
  ): void {
    const values = [action, type, id, clientId, JSON.stringify(data)];
    this.audits.push({ name: 'ctx.audit', text: auditText, values });
  }

  /** Makes the given credential the actor from here on; for sign-in, where the credential is made inside the transaction. */
  async enter(credential: Buffer): Promise<void> {
    await this.run([{ name: 'ctx.enter', text: enterText, values: [credential, 'account:write'] }]);
  }

  /** Commits together with what must be written last, in one round trip unless there is very much of it. */
  async commit(last: Step[] = []): Promise<void> {
    const steps: Step[] = [...this.audits, ...last, { name: 'commit', text: 'commit' }];
    while (steps.length > MOST_STEPS) await this.run(steps.splice(0, MOST_STEPS));
    await this.run(steps);
    // PostgreSQL answers the commit of a failed transaction without an error.
    if (this.rejected) rethrow(this.rejected);
  }

  /** Rows per step. */
  async run(steps: Step[]): Promise<Row[][]> {
    const opening = this.take();
    const rows = await pipeline(this.client, [...opening, ...steps]).catch(rethrow);
    if (opening.length) this.opened(rows.slice(0, opening.length));
    return rows.slice(opening.length);
  }

  /** Not awaited: a connection runs its statements in order, and when entering fails those behind it do nothing. */
  private open(): void {
    const opening = this.take();
    if (opening.length)
      pipeline(this.client, opening).then(this.opened, (error: unknown) => (this.rejected = error));
  }

  private take(): Step[] {
    const opening = this.opening;
    this.opening = [];
    return opening;
  }
}

/** Putting more of them on the wire at once would hold the event loop. */
const MOST_STEPS = 200;

/** Statements are ours and few; should texts ever be made without end, those beyond are planned each time. */
const MOST_NAMES = 2_000;
const names = new Map<string, string>();

/** A body with ten optional fields makes a thousand texts of one statement, each planned and kept by every connection. */
const MAX_NAMES_OF_KIND = 16;
const kinds = new Map<string, number>();

/** A name makes PostgreSQL parse and plan a text once for each connection, which costs more than most of them run. */
function nameOf(text: string, kind?: string): string | undefined {
  const known = names.get(text);
  if (known || names.size === MOST_NAMES) return known;
  if (kind !== undefined) {
    const count = kinds.get(kind) ?? 0;
    if (count === MAX_NAMES_OF_KIND) return undefined;
    kinds.set(kind, count + 1);
  }
  const name = `tx.${names.size}`;
  names.set(text, name);
  return name;
}

/** How a column is read so that it is what its entity says. Amounts are within the safe integers. */
const READ_AS: Readonly<Record<string, string>> = { date: '::text', bigint: '::float8' };

/** What names one row, and the version it was read at. */
export type Key<E> = { [K in Exclude<keyof E, 'tenantId' | 'version'>]?: E[K] } & { version?: number };

/** A JSON column takes text; pg would make an array of a list. */
function boundAs(type: string, value: unknown): Sql {
  if (value instanceof Sql) return value;
  return sql`${/^jsonb?$/.test(type) && value !== null ? JSON.stringify(value) : value}`;
}

export const enterText = 'select ctx.enter($1, $2)';
const auditText = 'select ctx.audit($1, $2, $3, $4, $5)';

/** Takes the JSON text of a read, and remembers the record's version for the ETag. */
export function takeBody<T>(rows: Row[] | undefined): Json<T> {
  const row = rows?.[0];
  const body = row?.[0];
  if (row === undefined || body === null || body === undefined) throw new NotFound();
  const version = row[1];
  const context = requestContext();
  context.answer = { ...context.answer, json: true, version: version ? Number(version) : undefined };
  return body;
}

export function rethrow(error: unknown): never {
  throw translateDatabaseError(error);
}
