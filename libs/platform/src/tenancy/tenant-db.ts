import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Conflict, Unauthorized, Unprocessable } from '../errors';
import { pipeline, type Row, type Step } from './pipeline';
import {
  type IdempotentRequest,
  requestContext,
  type RequestContext,
  runWithContext,
} from './request-context';
import { RequestLogins } from './request-logins';
import type { Json, Statement } from './statement';
import { enterText, rethrow, takeBody, Transaction } from './transaction';

/**
 * The only way to the data of a tenant. The caller's credential goes to the database, which verifies it, checks the
 * route's scope and seals the context of the transaction; row security does the rest.
 */
export class TenantDb {
  /** First answers are kept for repeated POSTs. */
  protected readonly keepsAnswers: boolean = true;

  private readonly logins: RequestLogins;

  /** `full` is the login for people who see every client; without it everybody uses `source`. */
  constructor(source: DataSource, full?: DataSource) {
    this.logins = new RequestLogins(source, full);
  }

  /** A read: credential, scope and statement in one round trip. */
  async read<T>(read: Statement<T>): Promise<Json<T>> {
    const { tx } = requestContext();
    return tx ? tx.read(read) : takeBody(await this.row(read));
  }

  /** A read with a third column, which is for the service and not for the answer. */
  async readWithAside<T>(read: Statement<T>): Promise<[Json<T>, string | null]> {
    const rows = await this.row(read);
    return [takeBody(rows), rows[0]?.[2] ?? null];
  }

  /** Only asks whether the caller may come in, for what must be known before the body is read. */
  async letIn(): Promise<void> {
    await this.entered([]);
  }

  private async row(read: Statement<unknown>): Promise<Row[]> {
    const [rows] = await this.entered([read]);
    return rows!;
  }

  /** Runs the steps as the caller; gives the rows of each. */
  private async entered(steps: Step[]): Promise<Row[][]> {
    const context = requestContext();
    const [entry, ...rows] = await this.logins.run(context.credential, (pool) =>
      runOn(pool, [enter(context), ...steps]),
    );
    this.logins.remember(context.credential, seesEveryClient(entry!));
    return rows;
  }

  /**
   * A change: one transaction, one actor. Inside another `write` it joins that one. With an `Idempotency-Key` the first
   * answer is kept in the same transaction and given again. Do not await password hashing, HTTP or SMTP in here.
   */
  async write<T extends string | void>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    const context = requestContext();
    if (context.tx) return change(context.tx);
    const idempotent = this.keepsAnswers ? context.idempotent : undefined;
    return this.logins.run(context.credential, (pool) =>
      this.transaction(pool, context, [enter(context)], change, idempotent),
    );
  }

  /** A transaction without an actor, for sign-in and jobs: `tx.enter` or `ctx.enter_…` makes one inside it. */
  async open<T>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.logins.run(undefined, (pool) => this.transaction(pool, requestContext(), [], change));
  }

  /** The same for a job, whose name stands where a request's id would. */
  asJob<T>(name: string, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return runWithContext({ requestId: name }, () => this.open(change));
  }

  private async transaction<T>(
    pool: Pool,
    context: RequestContext,
    entering: Step[],
    change: (tx: Transaction) => Promise<T>,
    idempotent?: IdempotentRequest,
  ): Promise<T> {
    const client = await pool.connect().catch(rethrow);
    // Begin and enter travel with the first statement of the change, unless its answer may be known already.
    const tx = new Transaction(client, [{ name: 'begin', text: 'begin' }, ...entering], ([, entry]) => {
      if (entry) this.logins.remember(context.credential, seesEveryClient(entry));
    });
    let lost = false;
    const rollback = async () => {
      lost = await pipeline(client, [{ name: 'rollback', text: 'rollback' }]).then(
        () => false,
        () => true,
      );
    };
    try {
      const replayed = idempotent && replay(await tx.run([claim(idempotent)]), context);
      if (replayed !== undefined) {
        await rollback();
        return replayed as T;
      }
      context.tx = tx;
      const result = await change(tx);
      await tx.commit(idempotent ? [keep(idempotent, result)] : []);
      return result;
    } catch (error) {
      await rollback();
      return rethrow(tx.refusal ?? error);
    } finally {
      context.tx = undefined;
      client.release(lost);
    }
  }
}

async function runOn(pool: Pool, steps: Step[]): Promise<Row[][]> {
  const client = await pool.connect().catch(rethrow);
  let failed: unknown;
  try {
    return await pipeline(client, steps);
  } catch (error) {
    failed = error;
    return rethrow(error);
  } finally {
    client.release(isConnectionLost(failed));
  }
}

/** What `ctx.enter` answered. */
const seesEveryClient = (entry: Row[]): boolean => entry[0]?.[0] === 't';

function enter({ credential, scope }: RequestContext): Step {
  if (!credential || !scope) throw new Unauthorized();
  return { name: 'ctx.enter', text: enterText, values: [credential, scope] };
}

function claim({ key, requestHash }: IdempotentRequest): Step {
  const text = 'select outcome, status, body from ctx.claim_idempotency_key($1, $2)';
  return { name: 'idempotency.claim', text, values: [key, requestHash] };
}

function replay([rows]: Row[][], context: RequestContext): string | undefined {
  const [outcome, status, body] = rows?.[0] ?? [];
  if (outcome === 'running') {
    const conflict = new Conflict(
      'idempotency.running',
      'The first request with this Idempotency-Key is still running. Ask again in a moment.',
    );
    conflict.retryAfter = 1;
    throw conflict;
  }
  if (outcome === 'mismatch') {
    throw new Unprocessable(
      'idempotency.mismatch',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    );
  }
  if (outcome !== 'replay') return undefined;
  context.answer = { json: true, replayedStatus: Number(status) };
  return body ?? '';
}

function keep(idempotent: IdempotentRequest, result: unknown): Step {
  const text =
    'update idempotency_key set status = $2, body = $3 where tenant_id = ctx.tenant() and user_id = ctx.user_id() and key = $1';
  const body = typeof result === 'string' ? result : '';
  return { name: 'idempotency.keep', text, values: [idempotent.key, idempotent.status, body] };
}

function isConnectionLost(error: unknown): boolean {
  return typeof error === 'object' && error !== null && !('severity' in error) && !('status' in error);
}
