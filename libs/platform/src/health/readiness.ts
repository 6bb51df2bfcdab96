import { setTimeout as delay } from 'node:timers/promises';
import type { BeforeApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';

/** Rejects while what it looks after cannot do its work. */
export type ReadinessCheck = () => Promise<void>;

/** An answer that takes longer is as good as none: a load balancer waits about as long. */
const TIMEOUT_MS = 2_000;

/**
 * Whether this process should be sent work. Features register what they cannot work without; a process that is about to
 * stop says no first and goes on answering for a moment, so that the load balancer has turned away by then.
 */
export class Readiness implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly checks = new Map<string, ReadinessCheck>();
  /** A check that hangs is asked once and not once per question. */
  private readonly running = new Map<string, Promise<void>>();
  private closing = false;
  /** What was missing last time; said once and not with every question. */
  private last = '';

  constructor(
    private readonly logger: Logger,
    private readonly drainMs = 3_000,
  ) {}

  register(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  shuttingDown(): void {
    this.closing = true;
  }

  /** What is missing, by name; empty means ready. */
  async missing(): Promise<string[]> {
    if (this.closing) return ['shutting down'];
    const names = [...this.checks.keys()];
    const fine = await Promise.all(names.map((name) => this.isFine(name)));
    const missing = names.filter((_, index) => !fine[index]);
    this.report(missing.join(', '));
    return missing;
  }

  onModuleDestroy(): void {
    this.shuttingDown();
  }

  /** Only an orchestrator watches readiness after its signal; Ctrl-C should not wait. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal === 'SIGTERM') await delay(this.drainMs);
  }

  private report(missing: string): void {
    if (missing === this.last) return;
    this.last = missing;
    if (missing) this.logger.warn({ missing }, 'not ready');
    else this.logger.info('ready again');
  }

  private async isFine(name: string): Promise<boolean> {
    const timer = new AbortController();
    const late = delay(TIMEOUT_MS, false, { signal: timer.signal }).catch(() => false);
    const inTime = this.run(name).then(
      () => true,
      () => false,
    );
    const fine = await Promise.race([inTime, late]);
    timer.abort();
    return fine;
  }

  private run(name: string): Promise<void> {
    const known = this.running.get(name);
    if (known) return known;
    const started = this.checks.get(name)!().finally(() => this.running.delete(name));
    this.running.set(name, started);
    return started;
  }
}
