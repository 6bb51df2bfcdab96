import { Counter, Gauge, Histogram } from 'prom-client';
import type { Metrics } from './metrics';

/** Whether promised messages go out, and how late. The worker makes one and reports to it. */
export class NotificationMetrics {
  private readonly sentCounter: Counter<'kind'>;
  private readonly failedCounter: Counter<'kind'>;
  private readonly lateness: Histogram;
  private readonly oldestDue: Gauge;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.sentCounter = new Counter({
      name: 'notifications_sent_total',
      help: 'Messages that the receiving side has accepted.',
      labelNames: ['kind'],
      registers,
    });
    this.failedCounter = new Counter({
      name: 'notifications_failed_total',
      help: 'Attempts that failed; a message that is tried three times in vain counts three times.',
      labelNames: ['kind'],
      registers,
    });
    this.lateness = new Histogram({
      name: 'notification_lateness_seconds',
      help: 'Time between the instant a message was due and the instant it was sent.',
      buckets: [1, 5, 15, 30, 60, 300, 900, 3600, 14_400, 86_400],
      registers,
    });
    this.oldestDue = new Gauge({
      name: 'notification_oldest_due_seconds',
      help: 'Age of the oldest message that is due and not sent; 0 when there is none.',
      registers,
    });
  }

  sent(kind: string, secondsLate: number): void {
    this.sentCounter.inc({ kind });
    this.lateness.observe(Math.max(0, secondsLate));
  }

  failed(kind: string): void {
    this.failedCounter.inc({ kind });
  }

  setOldestDue(seconds: number): void {
    this.oldestDue.set(seconds);
  }
}
