import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Turns that are at least so many milliseconds apart, by monotonic time. The queue's own limiter goes by the
 * clock of the machine: when that steps back by a day, it waits for a day.
 */
export class Pace {
  private next = 0;

  constructor(
    private readonly apart: number,
    private readonly now = (): number => performance.now(),
    private readonly wait: (milliseconds: number) => Promise<unknown> = sleep,
  ) {}

  async turn(): Promise<void> {
    const now = this.now();
    const at = Math.max(now, this.next);
    this.next = at + this.apart;
    if (at > now) await this.wait(at - now);
  }
}
