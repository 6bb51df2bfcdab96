import { NotFound } from '../errors';
import type { Statement } from '../tenancy/statement';
import type { Transaction } from '../tenancy/transaction';

/**
 * A named read for code instead of a page: the object, or undefined when there is no such row. Named, because planning
 * a join of tables with row security costs more than running it.
 */
export async function readOne<T>(tx: Transaction, read: Statement<T>): Promise<T | undefined> {
  try {
    return JSON.parse(await tx.read(read)) as T;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
