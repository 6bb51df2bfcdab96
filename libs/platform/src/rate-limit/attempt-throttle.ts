import { createHmac } from 'node:crypto';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { KEEP_SECONDS } from './rate-limits';

export interface AttemptLimit {
  limit: number;
  windowSeconds: number;
}

export interface AttemptVerdict {
  allowed: boolean;
  /** Seconds until the window ends. */
  retryAfter: number;
}

const sweepEveryMs = 10 * 60_000;

// The database's clock decides, so that processes agree on the window.
const counting = `
  insert into rate_limit as r (key, window_start, count)
  values ($1, to_timestamp(floor(extract(epoch from now()) / $2::integer) * $2::integer), 1)
  on conflict (key, window_start) do update set count = least(r.count + 1, 1000000000)
  returning count, ceil(extract(epoch from r.window_start) + $2::integer - extract(epoch from now()))::integer as "retryAfter"`;

/**
 * Counts attempts where every single one matters, such as passwords: each is one atomic statement, before the attempt is
 * made. Windows are fixed, so that around a window's end twice the limit can pass. Without the database it refuses by
 * throwing, which is what the attempt itself would do.
 */
export class AttemptThrottle implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly secret: string,
    private readonly logger: Logger,
  ) {}

  /** Counts one attempt under this key, which may name an address or an account: only its hash is stored. */
  async take(key: string, { limit, windowSeconds }: AttemptLimit): Promise<AttemptVerdict> {
    if (windowSeconds > KEEP_SECONDS / 2)
      throw new Error(`A window has at most ${KEEP_SECONDS / 2} seconds.`);
    const [row] = await this.dataSource.query<{ count: number; retryAfter: number }[]>(counting, [
      this.hash(key),
      windowSeconds,
    ]);
    return { allowed: row!.count <= limit, retryAfter: Math.max(1, row!.retryAfter) };
  }

  /** Forgets the attempts under this key, after one that succeeded. */
  async reset(key: string): Promise<void> {
    await this.dataSource.query('delete from rate_limit where key = $1', [this.hash(key)]);
  }

  /** Deletes windows that are over, those of the general limits too. */
  async sweep(): Promise<void> {
    await this.dataSource.query(
      'delete from rate_limit where window_start < now() - make_interval(secs => $1)',
      [KEEP_SECONDS],
    );
  }

  onApplicationBootstrap(): void {
    const sweep = () =>
      void this.sweep().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'rate limits: old windows stay'),
      );
    this.timer = setInterval(sweep, sweepEveryMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private hash(key: string): string {
    return createHmac('sha256', this.secret).update(`attempt:${key}`).digest('base64url');
  }
}
