import { Counter, Gauge, Histogram } from 'prom-client';
import { CHANNELS, type Channel } from '@quarterdeck/domain/notification-topic';
import type { Metrics } from './metrics';

/** What became of one attempt. `next_channel` failed on its channel for good; `failed` and `unknown` are not retried. */
export type DeliveryEnd =
  'sent' | 'suppressed' | 'held_back' | 'retried' | 'next_channel' | 'failed' | 'unknown';

interface Attempt {
  kind: string;
  channel: Channel;
  secondsLate: number;
  /** Whether the attempt ended without word from the receiver. */
  unknown: boolean;
}

/** Whether promised messages go out, and how late. The worker makes one and reports to it. */
export class NotificationMetrics {
  private readonly sent: Counter<'kind' | 'channel'>;
  private readonly failures: Counter<'kind' | 'channel' | 'outcome'>;
  private readonly givenUp: Counter<'kind' | 'channel' | 'state'>;
  private readonly heldBack: Counter<'channel'>;
  private readonly lateness: Histogram;
  private readonly oldestDue: Gauge;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.sent = new Counter({
      name: 'notifications_sent_total',
      help: 'Messages that the receiving side has accepted.',
      labelNames: ['kind', 'channel'],
      registers,
    });
    this.failures = new Counter({
      name: 'notifications_failed_total',
      help: 'Attempts that failed; a message that is tried three times in vain counts three times. Outcome "unknown": it may have arrived.',
      labelNames: ['kind', 'channel', 'outcome'],
      registers,
    });
    this.givenUp = new Counter({
      name: 'notifications_given_up_total',
      help: 'Notifications that are not retried. State "failed": not delivered; "unknown": possibly delivered.',
      labelNames: ['kind', 'channel', 'state'],
      registers,
    });
    this.heldBack = new Counter({
      name: 'notifications_held_back_total',
      help: 'Times that a message waited because its server is left alone.',
      labelNames: ['channel'],
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

  ended(end: DeliveryEnd, { kind, channel, secondsLate, unknown }: Attempt): void {
    if (end === 'sent') {
      this.sent.inc({ kind, channel });
      this.lateness.observe(Math.max(0, secondsLate));
    } else if (end === 'held_back') {
      this.heldBack.inc({ channel });
    } else if (end !== 'suppressed') {
      this.failures.inc({ kind, channel, outcome: unknown ? 'unknown' : 'not_sent' });
    }
    if (end === 'failed' || end === 'unknown') this.givenUp.inc({ kind, channel, state: end });
  }

  setOldestDue(seconds: number): void {
    this.oldestDue.set(seconds);
  }

  /** Computed on each scrape. */
  watchServers({ registry }: Metrics, open: (channel: Channel) => number): void {
    new Gauge({
      name: 'notification_servers_left_alone',
      help: 'Servers that failed several messages in a row and get none for now; 0 when all is well.',
      labelNames: ['channel'],
      registers: [registry],
      collect() {
        for (const channel of CHANNELS) this.set({ channel }, open(channel));
      },
    });
  }
}
