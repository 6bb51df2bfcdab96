import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database/pool-of';
import { WrongLogin } from './database-errors';

/** About 100 bytes each. */
const MAX_REMEMBERED = 10_000;

/**
 * The two logins of requests. A credential comes in on `scoped`, whose policies are right for everybody. Once the
 * database has said that it sees every client, it uses `full`, which no policy restricts and which refuses all others.
 */
export class RequestLogins {
  private readonly remembered = new Set<string>();

  constructor(
    private readonly scoped: DataSource,
    private readonly full?: DataSource,
  ) {}

  /** Runs again what `full` has refused: the credential has changed practices, or its person has another role. */
  async run<T>(credential: Buffer | undefined, work: (pool: Pool) => Promise<T>): Promise<T> {
    if (this.full && credential && this.remembered.has(keyOf(credential))) {
      try {
        return await work(poolOf(this.full));
      } catch (error) {
        if (!(error instanceof WrongLogin)) throw error;
        this.remembered.delete(keyOf(credential));
      }
    }
    return work(poolOf(this.scoped));
  }

  /** What `ctx.enter` answered. */
  remember(credential: Buffer | undefined, seesEveryClient: boolean): void {
    if (!seesEveryClient || !this.full || !credential) return;
    const key = keyOf(credential);
    if (this.remembered.has(key)) return;
    if (this.remembered.size === MAX_REMEMBERED) this.remembered.clear();
    this.remembered.add(key);
  }
}

const keyOf = (credential: Buffer): string => credential.toString('latin1');
