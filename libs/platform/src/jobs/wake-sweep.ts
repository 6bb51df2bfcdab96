import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { NotificationMetrics } from '../metrics/notification-metrics';
import { sql } from '../tenancy/sql';
import { TenantDb } from '../tenancy/tenant-db';
import { DELIVERY_TIMING, type DeliveryTiming } from './delivery-timing';
import { QueueOutage } from './outage';
import { DELIVERIES, type JobData } from './queue-backend';
import { SweepLoop } from './sweep-loop';

/** The queue is first come, first served; while it is short, a practice that comes later does not wait for all before it. */
const DEPTH = 100;
/** How soon to look again while there is work, in milliseconds. */
const SOON = 100;
/** Looking takes longer the more practices have something open; it is to be a fifth of the time at most. */
const SHARE = 5;
const PATIENCE = 5_000;

/** Puts the ids of waiting notifications into the queue. The row is what counts: a lost job is put in again. */
@Injectable()
export class WakeSweep implements OnModuleInit {
  private unanswered?: Promise<unknown>;

  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
    @InjectQueue(DELIVERIES) private readonly queue: Queue<JobData>,
    @Inject(DELIVERY_TIMING) private readonly timing: DeliveryTiming,
    private readonly outage: QueueOutage,
    private readonly metrics: NotificationMetrics,
  ) {
    queue.on('error', (error) => this.outage.report(error));
  }

  onModuleInit(): void {
    this.loop.add({ name: 'wake notifications', everyMs: 1_000, run: () => this.run() });
    this.loop.add({ name: 'age of the oldest notification', everyMs: 15_000, run: () => this.measure() });
  }

  async run(): Promise<boolean | number> {
    // Redis that is away may not even refuse; what it was given last time is in it when it comes back.
    if (this.unanswered) return false;
    const room = DEPTH - (await this.asked(() => this.queue.getWaitingCount(), DEPTH));
    if (room <= 0) return this.outage.lasts ? false : SOON;
    const began = performance.now();
    const waiting = await this.db.asJob('wake notifications', (tx) =>
      tx.query<{ id: string; attempts: number }>(sql`
          select id, attempts
          from ctx.wake_notifications(${room}, make_interval(secs => ${this.timing.wakeAgainSeconds}))`),
    );
    const soon = Math.max(SOON, (performance.now() - began) * (SHARE - 1));
    if (waiting.length === 0) return false;
    // What the queue does not take is woken again when its time has passed.
    const taken = await this.asked(() => this.enqueue(waiting), undefined);
    return taken ? soon : false;
  }

  private async measure(): Promise<boolean> {
    const [row] = await this.db.asJob('oldest notification', (tx) =>
      tx.query<{ seconds: number }>(sql`select ctx.oldest_due_seconds() as seconds`),
    );
    this.metrics.setOldestDue(row?.seconds ?? 0);
    return false;
  }

  /**
   * One job per notification, attempt and minute, however often it is woken. The next minute's is another: the queue goes
   * by the clocks of its workers, and one that was ahead and died could make it hold on to the first for as long.
   */
  private enqueue(waiting: { id: string; attempts: number }[]): Promise<unknown> {
    // Not `addBulk`: on PostgreSQL it makes a temporary table each time, which swells the catalogue.
    const minute = Math.floor(Date.now() / 60_000);
    const jobs = waiting.map(({ id, attempts }) =>
      this.queue.add('notification', { id }, { jobId: `${id}-${attempts}-${minute}` }),
    );
    return Promise.all(jobs);
  }

  /** What the queue answers, or the other when it is away or silent. */
  private async asked<T, E>(ask: () => Promise<T>, otherwise: E): Promise<T | E> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The queue does not answer.')), PATIENCE);
    });
    const answer = ask().finally(() => (this.unanswered = undefined));
    this.unanswered = answer;
    try {
      const value = await Promise.race([answer, late]);
      this.outage.end();
      return value;
    } catch (error) {
      this.outage.report(error);
      return otherwise;
    } finally {
      clearTimeout(timer);
    }
  }
}
