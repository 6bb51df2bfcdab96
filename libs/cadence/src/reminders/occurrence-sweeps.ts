import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';

const BATCH = 500;
const SECOND = 1_000;

/** So late an occurrence is still on time, whatever its ritual does with late ones. */
const ON_TIME = '5 minutes';
/** A reminder beforehand that had to wait is of use for so much of the time between it and the due date. */
const USEFUL_SHARE = 0.5;
/** How much later an overdue reminder is considered again while its writer is away. */
const ASK_AGAIN_AFTER = '1 day';

/** Makes occurrences due, with their reminder, and reminds before and after; any number of workers share the rows. */
@Injectable()
export class OccurrenceSweeps implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
  ) {}

  onModuleInit(): void {
    this.loop.add({
      name: 'due occurrences',
      everyMs: SECOND,
      run: () => this.batch(sql`ctx.sweep_due_occurrences(${BATCH}, ${ON_TIME})`),
    });
    this.loop.add({
      name: 'lead reminders',
      everyMs: 5 * SECOND,
      run: () => this.batch(sql`ctx.sweep_lead_reminders(${BATCH}, ${USEFUL_SHARE})`),
    });
    this.loop.add({
      name: 'overdue reminders',
      everyMs: 5 * SECOND,
      run: () => this.batch(sql`ctx.sweep_overdue_reminders(${BATCH}, ${ASK_AGAIN_AFTER})`),
    });
    this.loop.add({ name: 'expired records', everyMs: 3600 * SECOND, run: () => this.expired() });
  }

  private async batch(sweep: Sql): Promise<boolean> {
    const [row] = await this.query<{ swept: number }>(sql`select ${sweep} as swept`);
    return row!.swept === BATCH;
  }

  private async expired(): Promise<boolean> {
    await this.query(sql`select ctx.sweep_expired()`);
    return false;
  }

  private query<T>(statement: Sql): Promise<T[]> {
    return this.db.asJob('sweep', (tx) => tx.query<T>(statement));
  }
}
