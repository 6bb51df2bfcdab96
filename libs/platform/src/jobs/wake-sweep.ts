import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { NotificationMetrics } from '../metrics/notification-metrics';
import { Gate } from '../tenancy/gate';
import { runWithContext } from '../tenancy/request-context';
import { DELIVERY_TIMING, type DeliveryTiming } from './delivery-timing';
import { QueueOutage } from './outage';
import { DELIVERIES, type JobData } from './queue-backend';
import { SweepLoop } from './sweep-loop';

const BATCH = 500;
const PATIENCE = 5_000;

/** Puts the ids of waiting notifications into the queue. The row is what counts: a lost job is put in again. */
@Injectable()
export class WakeSweep implements OnModuleInit {
  private unanswered?: Promise<unknown>;

  constructor(
    private readonly gate: Gate,
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

  async run(): Promise<boolean> {
    // Redis that is away may not even refuse; what it was given last time is in it when it comes back.
    if (this.unanswered) return false;
    const sql = 'select id, attempts from ctx.wake_notifications($1, make_interval(secs => $2))';
    const waiting = await runWithContext({ requestId: 'wake notifications' }, () =>
      this.gate.open((work) =>
        work.query<{ id: string; attempts: number }>(sql, [BATCH, this.timing.wakeAgainSeconds]),
      ),
    );
    if (waiting.length === 0) return false;
    try {
      await this.enqueue(waiting);
      this.outage.end();
    } catch (error) {
      // They are woken again when their time has passed.
      this.outage.report(error);
      return false;
    }
    return waiting.length === BATCH;
  }

  private async measure(): Promise<boolean> {
    const sql = 'select ctx.oldest_due_seconds() as seconds';
    const [row] = await runWithContext({ requestId: 'oldest notification' }, () =>
      this.gate.open((work) => work.query<{ seconds: number }>(sql)),
    );
    this.metrics.setOldestDue(row?.seconds ?? 0);
    return false;
  }

  /** One job per notification and attempt, however often it is woken. */
  private async enqueue(waiting: { id: string; attempts: number }[]): Promise<void> {
    // Not `addBulk`: on PostgreSQL it makes a temporary table each time, which swells the catalogue.
    const jobs = waiting.map(({ id, attempts }) =>
      this.queue.add('notification', { id }, { jobId: `${id}-${attempts}` }),
    );
    const adding = Promise.all(jobs).finally(() => (this.unanswered = undefined));
    this.unanswered = adding;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The queue does not answer.')), PATIENCE);
    });
    await Promise.race([adding, late]).finally(() => clearTimeout(timer));
  }
}
