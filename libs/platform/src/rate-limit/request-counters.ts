import { createHmac } from 'node:crypto';
import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import type { Logger } from 'pino';
import type { CounterStore } from './counter-store';
import { FLUSH_MS, WINDOW_SECONDS } from './rate-limits';

export interface Verdict {
  allowed: boolean;
  /** Requests left in this window. */
  remaining: number;
  /** Seconds until the window ends. */
  resetSeconds: number;
}

interface Counter {
  key: string;
  /** Over all processes, as of the last flush. */
  total: number;
  /** Counted here and not flushed yet. */
  delta: number;
}

const windowMs = WINDOW_SECONDS * 1000;
/** More callers than this in one minute are let through uncounted: memory is worth more than the count. */
const mostCallers = 100_000;
const largestBatch = 5_000;

/**
 * Counts requests in fixed windows without a write per request: a process counts for itself, decides on the last known
 * total plus what it counted since, and adds its counts to the store every 250 ms in one statement. So the limit can be
 * overrun by what the other processes let in between two flushes, and never by more than (processes - 1) x limit.
 * When the store is lost every process goes on alone with the same limit, and nobody is refused because of it.
 */
export class RequestCounters
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private window = 0;
  private counters = new Map<string, Counter>();
  private readonly changed = new Set<Counter>();
  private flushing: Promise<void> | undefined;
  private storeLost = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: CounterStore,
    private readonly secret: string,
    private readonly logger: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one request of this caller, unless it is refused. */
  take(key: string, limit: number): Verdict {
    const now = this.now();
    const counter = this.counterOf(key, now);
    const used = counter ? counter.total + counter.delta : 0;
    const allowed = used < limit;
    if (allowed && counter) this.count(counter, 1);
    return {
      allowed,
      remaining: allowed ? limit - used - 1 : 0,
      resetSeconds: Math.max(1, Math.ceil((this.window + windowMs - now) / 1000)),
    };
  }

  /** Takes a request back that turned out to belong to another caller. */
  giveBack(key: string): void {
    const counter = this.counters.get(key);
    if (counter && counter.total + counter.delta > 0) this.count(counter, -1);
  }

  /** Adds what was counted here to the store and learns the totals. One flush at a time. */
  flush(): Promise<void> {
    this.flushing ??= this.flushOnce().finally(() => (this.flushing = undefined));
    return this.flushing;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  onApplicationShutdown(): void {
    this.store.close?.();
  }

  private counterOf(key: string, now: number): Counter | undefined {
    if (now >= this.window + windowMs || now < this.window) {
      this.window = now - (now % windowMs);
      this.counters = new Map();
      this.changed.clear();
    }
    let counter = this.counters.get(key);
    if (!counter && this.counters.size < mostCallers)
      this.counters.set(key, (counter = { key, total: 0, delta: 0 }));
    return counter;
  }

  private count(counter: Counter, by: number): void {
    counter.delta += by;
    this.changed.add(counter);
  }

  private async flushOnce(): Promise<void> {
    const batch = [...this.changed]
      .slice(0, largestBatch)
      .map((counter) => ({ counter, count: counter.delta }));
    if (batch.length === 0) return;
    for (const { counter } of batch) this.changed.delete(counter);
    const window = this.window;
    try {
      const increments = batch.map(({ counter, count }) => ({ key: this.hash(counter.key), count }));
      const totals = await this.store.add(new Date(window), increments);
      for (const [index, { counter, count }] of batch.entries()) {
        counter.total = totals[index]!;
        counter.delta -= count;
      }
      this.foundStore();
    } catch (error) {
      if (window === this.window) for (const { counter } of batch) this.changed.add(counter);
      this.lostStore(error);
    }
  }

  private hash(key: string): string {
    return createHmac('sha256', this.secret).update(`request:${key}`).digest('base64url');
  }

  private lostStore(error: unknown): void {
    if (!this.storeLost)
      this.logger.warn(
        { err: error },
        'rate limits: the shared counters cannot be reached, each process counts alone',
      );
    this.storeLost = true;
  }

  private foundStore(): void {
    if (this.storeLost) this.logger.info('rate limits: the shared counters are back');
    this.storeLost = false;
  }
}
