import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger.token';
import { Outage } from './outage';

export interface Sweep {
  /** For the log. */
  name: string;
  everyMs: number;
  /** Resolves to true when it took a full batch, so there is probably more; or to the milliseconds until it is worth while. */
  run(): Promise<boolean | number>;
}

interface Scheduled extends Sweep {
  /** Of the process's own time, which no change of the clock moves. */
  nextAt: number;
  failures: number;
  outage: Outage;
}

const TICK = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Runs every sweep of the process one after the other, in one loop that never overlaps itself; any number of processes
 * may run one. A sweep that fails waits longer each time (up to five seconds) and does not hold up the others.
 */
@Injectable()
export class SweepLoop {
  private readonly sweeps: Scheduled[] = [];
  private running?: Promise<void>;
  private stopping = false;
  private wake: () => void = () => undefined;

  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  add(sweep: Sweep): void {
    const run = (): Promise<boolean | number> => sweep.run();
    this.sweeps.push({
      ...sweep,
      run,
      nextAt: 0,
      failures: 0,
      outage: new Outage(this.logger, `sweep "${sweep.name}"`),
    });
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** Resolves when the sweep that runs is done. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      for (const sweep of this.sweeps) {
        if (!this.stopping && sweep.nextAt <= performance.now()) await this.once(sweep);
      }
      const pause = Math.min(TICK, ...this.sweeps.map(({ nextAt }) => nextAt - performance.now()));
      if (!this.stopping && pause > 0) await this.sleep(pause);
    }
  }

  private async once(sweep: Scheduled): Promise<void> {
    try {
      const more = await sweep.run();
      sweep.failures = 0;
      sweep.outage.end();
      const wait = typeof more === 'number' ? more : more ? 0 : sweep.everyMs;
      sweep.nextAt = performance.now() + wait;
    } catch (error) {
      sweep.outage.report(error);
      const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** ++sweep.failures);
      sweep.nextAt = performance.now() + pause * (0.5 + Math.random() / 2);
    }
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
