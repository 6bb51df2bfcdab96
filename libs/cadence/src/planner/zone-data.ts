import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { LOGGER } from '@quarterdeck/platform/logging/logger.token';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { dueInstant } from '../schedule/due-instant';

interface DueTime {
  zone: string;
  localDate: string;
  localTime: string;
  dueAt: string;
}

const DAY = 86_400_000;

/**
 * A country changes its clocks, and a worker starts with newer zone data: what is scheduled ahead keeps its wall-clock
 * time and gets the instant that belongs to it now.
 */
@Injectable()
export class ZoneData implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.loop.add({ name: 'zone data', everyMs: DAY, run: () => this.run() });
  }

  async run(): Promise<boolean> {
    const known = await this.query<DueTime>(sql`
      select zone, local_date as "localDate", local_time as "localTime", due_at as "dueAt" from ctx.due_times_ahead()`);
    const moved = known.flatMap((time) => {
      const dueAt = this.instantOf(time);
      return dueAt && Date.parse(dueAt) !== Date.parse(time.dueAt) ? [{ ...time, movesTo: dueAt }] : [];
    });
    if (moved.length === 0) return false;
    const [row] = await this.query<{ moved: number }>(sql`
      select ctx.move_due_times(
        ${moved.map(({ zone }) => zone)},
        ${moved.map(({ localDate }) => localDate)},
        ${moved.map(({ localTime }) => localTime)},
        ${moved.map(({ dueAt }) => dueAt)},
        ${moved.map(({ movesTo }) => movesTo)}) as moved`);
    this.logger.info({ moved: row!.moved }, 'due dates moved with the zone data');
    return false;
  }

  /** Nothing for a zone that is not known: such a ritual is reported by the planner. */
  private instantOf({ zone, localDate, localTime }: DueTime): string | undefined {
    try {
      return dueInstant(localDate, localTime, zone);
    } catch {
      return undefined;
    }
  }

  private query<T>(statement: Sql): Promise<T[]> {
    return this.db.asJob('zone data', (tx) => tx.query<T>(statement));
  }
}
