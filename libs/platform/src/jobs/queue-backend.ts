import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import type { Config } from '../config/config';

export const DELIVERIES = 'deliveries';

/** Schema of BullMQ's PostgreSQL backend. */
export const QUEUE_SCHEMA = 'bullmq';

/** Payload of every job: the row that says what to do and in whose name. */
export interface JobData {
  id: string;
}

interface RedisConnection {
  url: string;
}

/** Each queue and each worker makes a pool of its own from it: in a small shared one they wait for each other. */
interface PostgresConnection {
  connectionString: string;
  schema: string;
  max: number;
}

export type QueueConnection = RedisConnection | PostgresConnection;

/** Redis when it is configured, else PostgreSQL with the worker's login. */
export function queueConnection({
  redisUrl,
  databaseJobUrl,
}: Pick<Config, 'redisUrl' | 'databaseJobUrl'>): QueueConnection {
  if (redisUrl) return { url: redisUrl };
  if (!databaseJobUrl) throw new Error('The queue needs REDIS_URL or DATABASE_JOB_URL.');
  return { connectionString: databaseJobUrl, schema: QUEUE_SCHEMA, max: 2 };
}

/** BullMQ's types take Redis for granted; nothing here uses what only one backend has. */
function backendOf(connection: object): typeof createRedisBackend {
  return 'connectionString' in connection
    ? (createPostgresBackend as unknown as typeof createRedisBackend)
    : createRedisBackend;
}

/** A finished job says nothing that its row does not say better, so none is kept, nor more than a trace of its events. */
const producer = {
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
  streams: { events: { maxLen: 1_000 } },
} satisfies Partial<QueueOptions>;

/** The queue class that BullModule makes: the same on both backends. */
export class DeliveryQueue extends Queue<JobData> {
  constructor(name: string, options: QueueOptions) {
    // A sweep that finds Redis away must fail now and come back, not pile up commands for later.
    const redis = 'url' in options.connection ? { enableOfflineQueue: false } : {};
    super(
      name,
      { ...options, ...producer, connection: { ...options.connection, ...redis } },
      backendOf(options.connection),
    );
    // Until its owner listens as well: BullMQ prints errors that nobody takes.
    this.on('error', () => undefined);
  }
}

/** The worker class that BullModule makes: the same on both backends. */
export class DeliveryWorker extends Worker<JobData> {
  constructor(
    name: string,
    processor: ConstructorParameters<typeof Worker<JobData>>[1],
    options: WorkerOptions,
  ) {
    super(
      name,
      processor,
      { ...options, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } },
      backendOf(options.connection),
    );
  }

  /** BullMQ asks again at once after an error that it does not know, such as a server that is starting: not so fast. */
  protected override async moveToActive(
    token: string,
    name?: string,
  ): ReturnType<Worker<JobData>['moveToActive']> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      throw error;
    }
  }
}
