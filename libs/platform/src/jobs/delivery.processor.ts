import { Inject } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger.token';
import { Deliveries } from './deliveries';
import { Outage, QueueOutage } from './outage';
import { Pace } from './pace';
import { DELIVERIES, type DeliveryWorker, type JobData } from './queue-backend';

/**
 * Milliseconds from one delivery of a worker to the next: two workers send ten thousand in two and a half minutes and leave
 * pages quick meanwhile, on a machine that does both. Mail providers want to be paced too.
 */
const APART = 28;

/**
 * A job whose worker died is given to another after its lock (15 s) has run out; the row's own lease decides whether
 * there is anything left to do.
 */
@Processor(DELIVERIES, {
  concurrency: 10,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  runRetryDelay: 1_000,
  drainDelay: 5,
})
export class DeliveryProcessor extends WorkerHost<DeliveryWorker> {
  private readonly jobs: Outage;
  private readonly pace = new Pace(APART);

  constructor(
    private readonly deliveries: Deliveries,
    private readonly queue: QueueOutage,
    @Inject(LOGGER) logger: Logger,
  ) {
    super();
    this.jobs = new Outage(logger, 'a delivery');
  }

  async process(job: Job<JobData>): Promise<void> {
    await this.pace.turn();
    await this.deliveries.deliver(job.data.id);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.queue.report(error);
  }

  @OnWorkerEvent('failed')
  onFailed(_job: Job<JobData> | undefined, error: Error): void {
    this.jobs.report(error);
  }

  @OnWorkerEvent('completed')
  onCompleted(): void {
    this.queue.end();
    this.jobs.end();
  }
}
