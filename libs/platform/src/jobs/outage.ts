import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Readiness } from '../health/readiness';
import { LOGGER } from '../logging/logger.token';

/** Says once that something is away, and once that it is back, however often it is tried in between. */
export class Outage {
  private since?: number;

  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

  get lasts(): boolean {
    return this.since !== undefined;
  }

  /** It failed. */
  report(error: unknown): void {
    if (this.since !== undefined) return;
    this.since = Date.now();
    this.logger.warn({ err: error }, `${this.what} failed; trying again until it works`);
  }

  /** It worked. */
  end(): void {
    if (this.since === undefined) return;
    this.logger.info({ seconds: Math.round((Date.now() - this.since) / 1000) }, `${this.what} works again`);
    this.since = undefined;
  }
}

/** The queue as a whole, whichever of its connections notices first; a worker without it is not ready. */
@Injectable()
export class QueueOutage extends Outage {
  constructor(@Inject(LOGGER) logger: Logger, readiness: Readiness) {
    super(logger, 'the queue');
    readiness.register('queue', () =>
      this.lasts ? Promise.reject(new Error('The queue is away.')) : Promise.resolve(),
    );
  }
}
