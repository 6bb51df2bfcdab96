import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger.token';

/** Says once that something is away, and once that it is back, however often it is tried in between. */
export class Outage {
  private since?: number;

  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

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

/** The queue as a whole, whichever of its connections notices first. */
@Injectable()
export class QueueOutage extends Outage {
  constructor(@Inject(LOGGER) logger: Logger) {
    super(logger, 'the queue');
  }
}
