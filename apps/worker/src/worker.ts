import { setTimeout as sleep } from 'node:timers/promises';
import { BullRegistrar, getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { migrations } from '../../../migrations';
import type { Config } from '@quarterdeck/platform/config/config';
import { checkDatabase } from '@quarterdeck/platform/database/boot-checks';
import { type DeliveryTiming, STANDARD_TIMING } from '@quarterdeck/platform/jobs/delivery-timing';
import { DeliveryProcessor } from '@quarterdeck/platform/jobs/delivery.processor';
import { DELIVERIES, type DeliveryQueue } from '@quarterdeck/platform/jobs/queue-backend';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { createLogger, NestLogger } from '@quarterdeck/platform/logging/logger';
import { WorkerModule } from './worker.module';

export interface RunningWorker {
  /** Takes no more work, gives what runs 20 seconds to end, and disconnects. What does not end is done again by another. */
  close(): Promise<void>;
}

const CLOSE_WITHIN = 20_000;

/** @throws BootError, or what else keeps it from starting; nothing runs then. */
export async function startWorker(
  config: Config,
  timing: Partial<DeliveryTiming> = {},
  logger: Logger = createLogger(config, 'worker'),
): Promise<RunningWorker> {
  await checkDatabase(config.databaseJobUrl!, config.quarterdeckSecret, migrations.names);
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forWorker(config, logger, { ...STANDARD_TIMING, ...timing }),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  try {
    app.get(BullRegistrar).register();
    await ready(app, config);
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
  const loop = app.get(SweepLoop);
  loop.start();
  logger.info({ queue: config.redisUrl ? 'redis' : 'postgresql' }, 'worker started');
  let closing: Promise<void> | undefined;
  return { close: () => (closing ??= close(app, logger)) };
}

/** PostgreSQL must answer now, since its backend never asks again; Redis may come later. */
async function ready(app: INestApplicationContext, { redisUrl }: Config): Promise<void> {
  if (redisUrl) return;
  await app.get<DeliveryQueue>(getQueueToken(DELIVERIES)).waitUntilReady();
  await app.get(DeliveryProcessor).worker.waitUntilReady();
}

async function close(app: INestApplicationContext, logger: Logger): Promise<void> {
  const patience = new AbortController();
  const late = sleep(CLOSE_WITHIN, 'late', { signal: patience.signal }).catch(() => 'stopped');
  const outcome = await Promise.race([orderly(app), late]);
  patience.abort();
  if (outcome === 'late') logger.warn('work that did not end in time is left to another worker');
  else logger.info('worker stopped');
}

async function orderly(app: INestApplicationContext): Promise<void> {
  await Promise.all([app.get(SweepLoop).stop(), app.get(DeliveryProcessor).worker.close()]);
  // A queue that is away at this moment is no reason to fail: nothing in it is needed.
  await app.close().catch(() => undefined);
}
