import type { DataSource } from 'typeorm';
import { poolOf } from '../database/pool-of';
import { Conflict, Unauthorized, Unprocessable } from '../errors';
import { pipeline, type Row, type Step } from './pipeline';
import {
  type IdempotentRequest,
  requestContext,
  type RequestContext,
  runWithContext,
} from './request-context';
import type { Json, Statement } from './statement';
import { enterText, rethrow, takeBody, Transaction } from './transaction';

/**
 * The only way to the data of a tenant. The caller's credential goes to the database, which verifies it, checks the
 * route's scope and seals the context of the transaction; row security does the rest.
 */
export class TenantDb {
  /** First answers are kept for repeated POSTs. */
  protected readonly keepsAnswers: boolean = true;

  constructor(private readonly dataSource: DataSource) {}

  /** A read: credential, scope and statement in one round trip. */
  async read<T>(read: Statement<T>, values: readonly unknown[] = []): Promise<Json<T>> {
    const { tx } = requestContext();
    return tx ? tx.read(read, values) : takeBody(await this.row(read, values));
  }

  /** A read with a third column, which is for the service and not for the answer. */
  async readWithAside<T>(
    read: Statement<T>,
    values: readonly unknown[] = [],
  ): Promise<[Json<T>, string | null]> {
    const rows = await this.row(read, values);
    return [takeBody(rows), rows[0]?.[2] ?? null];
  }

  /** Only asks whether the caller may come in, for what must be known before the body is read. */
  async letIn(): Promise<void> {
    await this.run([enter(requestContext())]);
  }

  private async row(read: Statement<unknown>, values: readonly unknown[]): Promise<Row[]> {
    const [, rows] = await this.run([enter(requestContext()), { ...read, values }]);
    return rows!;
  }

  private async run(steps: Step[]): Promise<Row[][]> {
    const client = await poolOf(this.dataSource).connect().catch(rethrow);
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

  /**
   * A change: one transaction, one actor. Inside another `write` it joins that one. With an `Idempotency-Key` the first
   * answer is kept in the same transaction and given again. Do not await password hashing, HTTP or SMTP in here.
   */
  async write<T extends string | void>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    const context = requestContext();
    if (context.tx) return change(context.tx);
    return this.transaction(
      context,
      [enter(context)],
      change,
      this.keepsAnswers ? context.idempotent : undefined,
    );
  }

  /** A transaction without an actor, for sign-in and jobs: `tx.enter` or `ctx.enter_…` makes one inside it. */
  async open<T>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transaction(requestContext(), [], change);
  }

  /** The same for a job, whose name stands where a request's id would. */
  asJob<T>(name: string, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return runWithContext({ requestId: name }, () => this.open(change));
  }

  private async transaction<T>(
    context: RequestContext,
    entering: Step[],
    change: (tx: Transaction) => Promise<T>,
    idempotent?: IdempotentRequest,
  ): Promise<T> {
    const client = await poolOf(this.dataSource).connect().catch(rethrow);
    // Begin and enter travel with the first statement of the change, unless its answer may be known already.
    const tx = new Transaction(client, [{ name: 'begin', text: 'begin' }, ...entering]);
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
