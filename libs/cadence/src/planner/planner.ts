import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { Unavailable } from '@quarterdeck/platform/errors';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { LOGGER } from '@quarterdeck/platform/logging/logger.token';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { type RitualPlan, HORIZON_DAYS, horizonOf, type Slot, slotsToAdd } from './ritual-plan';

const BATCH = 200;

/** A plan for the holder of the fence, valid while the ritual is still in this version. */
interface ClaimedPlan extends RitualPlan {
  id: string;
  fence: string;
  version: number;
}

interface Planned {
  claim: ClaimedPlan;
  slots: readonly Slot[];
}

/** Keeps the rituals of running engagements planned ahead: two statements for a batch of them. */
@Injectable()
export class Planner implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.loop.add({ name: 'plan rituals', everyMs: 5_000, run: () => this.run() });
  }

  async run(): Promise<boolean> {
    const claims = await this.query<ClaimedPlan>(sql`
      select id, fence, version, recurrence, local_time as "localTime", zone, starts_on as "startsOn", ends_on as "endsOn",
        kickoff_on as "kickoffOn", planned_until as "plannedUntil", due_from as "dueFrom", now
      from ctx.claim_plans(${BATCH}, ${HORIZON_DAYS}, '60 seconds')`);
    const planned = claims.flatMap((claim) => this.plan(claim));
    if (planned.length > 0) await this.place(planned);
    return claims.length === BATCH;
  }

  /** One ritual that cannot be planned keeps its lease for a minute and does not hold up the others. */
  private plan(claim: ClaimedPlan): Planned[] {
    try {
      return [{ claim, slots: slotsToAdd(claim) }];
    } catch (error) {
      this.report(error, claim);
      return [];
    }
  }

  private async place(planned: readonly Planned[]): Promise<void> {
    const claims = planned.map(({ claim }) => claim);
    const slots = planned.flatMap(({ claim, slots: own }) => own.map((slot) => ({ ...slot, id: claim.id })));
    try {
      await this.query(sql`
        select ctx.place_slots(
          ${claims.map(({ id }) => id)},
          ${claims.map(({ fence }) => fence)},
          ${claims.map(({ version }) => version)},
          ${horizonOf(claims[0]!)},
          ${slots.map(({ id }) => id)},
          ${slots.map(({ localDate }) => localDate)},
          ${slots.map(({ dueAt }) => dueAt)})`);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      if (planned.length > 1) for (const one of planned) await this.place([one]);
      else this.report(error, claims[0]!);
    }
  }

  private report(error: unknown, { id }: ClaimedPlan): void {
    this.logger.error({ err: error, ritual: id }, 'a ritual could not be planned');
  }

  private query<T>(statement: Sql): Promise<T[]> {
    return this.db.asJob('plan rituals', (tx) => tx.query<T>(statement));
  }
}
