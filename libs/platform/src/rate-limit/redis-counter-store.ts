import { Redis } from 'ioredis';
import type { CounterStore, Increment } from './counter-store';
import { WINDOW_SECONDS } from './rate-limits';

/** One round trip for a whole batch; Redis forgets a window by itself. */
export class RedisCounterStore implements CounterStore {
  private readonly redis: Redis;

  constructor(url: string) {
    this.redis = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 5_000, connectTimeout: 2_000 });
    // A lost connection shows in the next `add`, whose caller says so once; ioredis reconnects by itself.
    this.redis.on('error', () => undefined);
  }

  async add(windowStart: Date, increments: readonly Increment[]): Promise<number[]> {
    const batch = this.redis.pipeline();
    for (const { key, count } of increments) {
      const name = `quarterdeck:rate:${windowStart.getTime()}:${key}`;
      batch.incrby(name, count).expire(name, WINDOW_SECONDS * 2);
    }
    const results = (await batch.exec()) ?? [];
    return increments.map((_, index) => {
      const [error, total] = results[index * 2] ?? [new Error('Redis did not answer.')];
      if (error) throw error;
      return Number(total);
    });
  }

  close(): void {
    this.redis.disconnect();
  }
}
