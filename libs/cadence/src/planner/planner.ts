import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { LOGGER } from '@quarterdeck/platform/logging/logger.token';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import { runWithContext } from '@quarterdeck/platform/tenancy/request-context';
import { HORIZON_DAYS } from './cadence-plan';
import { planCadence } from './plan-cadence';

const BATCH = 200;

interface Claim {
  id: string;
  fence: string;
}

/** Keeps the cadences of running engagements planned ahead. */
@Injectable()
export class Planner implements OnModuleInit {
  constructor(
    private readonly gate: Gate,
    private readonly loop: SweepLoop,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.loop.add({ name: 'plan cadences', everyMs: 5_000, run: () => this.run() });
  }

  async run(): Promise<boolean> {
    const claims = await runWithContext({ requestId: 'plan cadences' }, () =>
      this.gate.open((work) =>
        work.query<Claim>(`select id, fence from ctx.claim_cadences($1, $2, '60 seconds')`, [
          BATCH,
          HORIZON_DAYS,
        ]),
      ),
    );
    for (const claim of claims) await this.plan(claim);
    return claims.length === BATCH;
  }

  /** One cadence that cannot be planned keeps its lease for a minute and does not hold up the others. */
  private async plan({ id, fence }: Claim): Promise<void> {
    try {
      await runWithContext({ requestId: `cadence ${id}` }, () =>
        this.gate.open(async (work) => {
          await work.query('select ctx.enter_cadence($1, $2)', [id, fence]);
          await planCadence(work, id);
        }),
      );
    } catch (error) {
      if ((error as { code?: unknown }).code === 'QD409') return;
      this.logger.error({ err: error, cadence: id }, 'a cadence could not be planned');
    }
  }
}
