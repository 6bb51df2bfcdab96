import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './transaction';

/** A POST that may be repeated: its key, and the hash of what was asked, so that another request is not answered. */
export interface IdempotentRequest {
  key: string;
  requestHash: Buffer;
  /** The status that the route answers with. */
  status: number;
}

/** What one request carries through the code without being passed from hand to hand. */
export interface RequestContext {
  requestId: string;
  /** SHA-256 of the caller's token; absent on public routes. The database verifies it, nothing else does. */
  credential?: Buffer;
  /** The scope that the route's `@Allow` names. */
  scope?: string;
  idempotent?: IdempotentRequest;
  tx?: Transaction;
  /** How the reply hook marks the answer: JSON text from the database, the record's version, a replayed status. */
  answer?: { json?: true; version?: number; replayedStatus?: number; location?: string };
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runWithContext<T>(context: RequestContext, tx: () => T): T {
  return storage.run(context, tx);
}

export function requestContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('There is no request context here: run inside runWithContext.');
  return context;
}

export function maybeRequestContext(): RequestContext | undefined {
  return storage.getStore();
}
