import 'reflect-metadata';
import { Test, type TestingModule } from '@nestjs/testing';
import { pino } from 'pino';
import type { Config } from '@quarterdeck/platform/config/config';
import { validateConfig } from '@quarterdeck/platform/config/load-config';
import { type DeliveryTiming, STANDARD_TIMING } from '@quarterdeck/platform/jobs/delivery-timing';
import { WorkerModule } from '../worker.module';

/** What a worker consists of, in this process; it neither sweeps nor takes jobs. */
export async function insideWorker(
  config: Partial<Config>,
  timing: Partial<DeliveryTiming> = {},
): Promise<TestingModule> {
  const values = validateConfig(config, ['databaseJobUrl']);
  const worker = WorkerModule.forWorker(values, pino({ level: 'silent' }), { ...STANDARD_TIMING, ...timing });
  const made = await Test.createTestingModule({ imports: [worker] }).compile();
  return made.init();
}
