import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { runWithContext } from '@quarterdeck/platform/tenancy/request-context';

const BATCH = 500;
const SECOND = 1_000;

type Sweep = 'due_occurrences' | 'lead_reminders' | 'overdue_reminders';

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
      run: () => this.batch('ctx.sweep_due_occurrences'),
    });
    this.loop.add({
      name: 'lead reminders',
      everyMs: 5 * SECOND,
      run: () => this.batch('ctx.sweep_lead_reminders'),
    });
    this.loop.add({
      name: 'overdue reminders',
      everyMs: 5 * SECOND,
      run: () => this.batch('ctx.sweep_overdue_reminders'),
    });
    this.loop.add({ name: 'expired records', everyMs: 3600 * SECOND, run: () => this.expired() });
  }

  private async batch(sweep: `ctx.sweep_${Sweep}`): Promise<boolean> {
    const [row] = await this.query<{ swept: number }>(`select ${sweep}(${BATCH}) as swept`);
    return row!.swept === BATCH;
  }

  private async expired(): Promise<boolean> {
    await this.query('select ctx.sweep_expired()');
    return false;
  }

  private query<T>(sql: string): Promise<T[]> {
    return runWithContext({ requestId: 'sweep' }, () => this.db.open((tx) => tx.query<T>(sql)));
  }
}
