import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { MissSweep } from '../escalation/miss-sweep';

export interface SweptMisses {
  events: EventBus;
  sweep(batch?: number): Promise<boolean>;
  close(): Promise<void>;
}

/** The sweep of a worker that does nothing else; `events` tells who logs decisions. */
export async function sweptMisses(jobUrl: string, events = new EventBus()): Promise<SweptMisses> {
  const source = await new DataSource({ type: 'postgres', url: jobUrl, poolSize: 2 }).initialize();
  const log = pino({ level: 'silent' });
  const misses = new MissSweep(new TenantDb(source), new SweepLoop(log), events, log);
  return { events, sweep: (batch) => misses.run(batch), close: () => source.destroy() };
}
