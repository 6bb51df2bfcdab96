import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { NotFound } from '../errors';
import { translateDatabaseError } from './database-errors';
import { pipeline, type Row, type Step } from './pipeline';
import { requestContext } from './request-context';
import type { Json, Statement } from './statement';

export interface AuditEntry {
  /** Past tense with the record's name, e.g. `client.created`. */
  action: string;
  recordType: string;
  recordId: string;
  clientId?: string | null;
  /** What changed, in the API's words; no secrets. */
  data?: Record<string, unknown>;
}

/** One transaction of one actor. Handed to the function given to `TenantDb.write`; gone when that function returns. */
export class Transaction {
  private readonly entries: AuditEntry[] = [];
  private readonly runner: QueryRunner;
  private rejected: unknown;

  /** `opening` is sent with the first statement: a change costs one round trip less. */
  constructor(
    runner: QueryRunner,
    private readonly client: PoolClient,
    private opening: Step[] = [],
  ) {
    this.runner = runner;
  }

  /** Why the transaction could not be entered; statements behind that fail with a reason that says nothing. */
  get refusal(): unknown {
    return this.rejected;
  }

  get manager(): EntityManager {
    this.open();
    return this.runner.manager;
  }

  /** Rows as objects, for SQL that has no entity. */
  async query<T>(text: string, values: unknown[] = []): Promise<T[]> {
    this.open();
    const prepared = { name: nameOf(text), text, values };
    const { rows } = await this.client.query<T & Record<string, never>>(prepared).catch(rethrow);
    return rows;
  }

  /** The same reads that routes answer with, inside this transaction: they see what it wrote. */
  async read<T>(read: Statement<T>, values: readonly unknown[] = []): Promise<Json<T>> {
    const [rows] = await this.run([{ ...read, values }]);
    return takeBody(rows);
  }

  /** Written with the change, in its transaction, when the transaction ends. */
  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Makes the given credential the actor from here on; for sign-in, where the credential is made inside the transaction. */
  async enter(credential: Buffer): Promise<void> {
    await this.run([{ name: 'ctx.enter', text: enterText, values: [credential, 'account:write'] }]);
  }

  /** Commits together with what must be written last, in one round trip unless there is very much of it. */
  async commit(last: Step[] = []): Promise<void> {
    const audits = this.entries.map((entry) => ({
      name: 'ctx.audit',
      text: auditText,
      values: auditValues(entry),
    }));
    const steps: Step[] = [...audits, ...last, { name: 'commit', text: 'commit' }];
    while (steps.length > MOST_STEPS) await this.run(steps.splice(0, MOST_STEPS));
    await this.run(steps);
  }

  /** Rows per step. */
  async run(steps: Step[]): Promise<Row[][]> {
    const opening = this.take();
    const rows = await pipeline(this.client, [...opening, ...steps]).catch(rethrow);
    return rows.slice(opening.length);
  }

  /** Not awaited: a connection runs its statements in order, and when entering fails those behind it do nothing. */
  private open(): void {
    const opening = this.take();
    if (opening.length) pipeline(this.client, opening).catch((error: unknown) => (this.rejected = error));
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

/** A name makes PostgreSQL parse and plan a text once for each connection, which costs more than most of them run. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size === MOST_NAMES) return known;
  const name = `work.${names.size}`;
  names.set(text, name);
  return name;
}

export const enterText = 'select * from ctx.enter($1, $2)';
const auditText = 'select ctx.audit($1, $2, $3, $4, $5)';

function auditValues({ action, recordType, recordId, clientId, data }: AuditEntry): unknown[] {
  return [action, recordType, recordId, clientId ?? null, JSON.stringify(data ?? {})];
}

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
