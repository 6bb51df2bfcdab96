import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';

const BATCH = 500;

/** Writes the digests of everybody whose time has come; any number of workers share the people. */
@Injectable()
export class DigestSweep implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
  ) {}

  onModuleInit(): void {
    this.loop.add({ name: 'digests', everyMs: 5_000, run: () => this.batch() });
  }

  private async batch(): Promise<boolean> {
    const [row] = await this.db.asJob('digests', (tx) =>
      tx.query<{ swept: number }>(sql`select ctx.sweep_digests(${BATCH}) as swept`),
    );
    return row!.swept === BATCH;
  }
}
