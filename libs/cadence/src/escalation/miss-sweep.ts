import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import { decisionNeeded } from '@quarterdeck/engagement/engagement.events';
import { Unavailable } from '@quarterdeck/platform/errors';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { LOGGER } from '@quarterdeck/platform/logging/logger.token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { keepChangeDrop } from './keep-change-drop';
import { type MissesInARow, missesInARow } from './misses-in-a-row';
import { tellContacts } from './tell-contacts';

/** Small, because the sweeps for reminders wait meanwhile. */
const BATCH = 100;
/** The miss in a row that the contacts are notified of. */
const TELLS_AT = 2;
/** The misses in a row that put the ritual to a decision. */
const ASKS_FROM = 3;

interface Found {
  practice: string;
  occurrences: string[];
}

/**
 * Marks what was missed and says what follows from it, one practice at a time in one transaction: whatever ends a worker
 * in between leaves the occurrence open, and the next sweep finds it again.
 */
@Injectable()
export class MissSweep implements OnModuleInit {
  /** Practices whose misses could not be judged; the oldest open misses are theirs, and others come first. */
  private readonly failed = new Set<string>();

  constructor(
    private readonly db: TenantDb,
    private readonly loop: SweepLoop,
    private readonly events: EventBus,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.loop.add({ name: 'missed occurrences', everyMs: 60_000, run: () => this.run() });
  }

  async run(batch = BATCH): Promise<boolean> {
    const found = await this.open((tx) =>
      tx.query<Found>(
        sql`select practice, occurrences from ctx.find_misses(${batch}, ${[...this.failed]}::uuid[])`,
      ),
    );
    // Everything else is done, so their turn has come again.
    if (found.length === 0) this.failed.clear();
    const failedBefore = this.failed.size;
    let marked = 0;
    for (const one of found) marked += await this.sweep(one);
    return marked === batch || this.failed.size > failedBefore;
  }

  /** One practice whose misses cannot be judged keeps them open and does not hold up the others. */
  private async sweep({ practice, occurrences }: Found): Promise<number> {
    let marked: { id: string }[] = [];
    try {
      await this.open(async (tx) => {
        marked = await tx.query(sql`select id from ctx.enter_misses(${practice}, ${occurrences}) as id`);
        if (marked.length > 0) await this.judge(tx, marked);
      });
      return marked.length;
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      this.failed.add(practice);
      this.logger.error({ err: error, tenant: practice }, 'the misses of a practice could not be judged');
      return 0;
    }
  }

  private async judge(tx: Transaction, marked: readonly { id: string }[]): Promise<void> {
    const ids = marked.map(({ id }) => id);
    for (const misses of await missesInARow(tx, ids)) {
      const { missedOn, goesOn, occurrenceId } = misses;
      if (missedOn.length === TELLS_AT) await tellContacts(tx, occurrenceId);
      if (missedOn.length >= ASKS_FROM && goesOn) await this.ask(tx, misses);
    }
  }

  /** Once for each row of misses. The registers log the decision. */
  private async ask(tx: Transaction, misses: MissesInARow): Promise<void> {
    const { ritualId, clientId, engagementId, ownerId, title, keptOn, missedOn } = misses;
    const decisionId = uuid();
    const asked = await tx.query(sql`
      insert into ritual_question (tenant_id, ritual_id, kept_on, client_id, decision_id)
      values (ctx.tenant(), ${ritualId}, ${keptOn}, ${clientId}, ${decisionId})
      on conflict do nothing returning 1`);
    if (asked.length === 0) return;
    const words = keepChangeDrop(title, missedOn.slice(-ASKS_FROM));
    const about = { ritualId };
    await this.events.emit(tx, decisionNeeded, {
      decisionId,
      engagementId,
      raisedBy: ownerId,
      words,
      about,
    });
  }

  private open<T>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.db.asJob('missed occurrences', change);
  }
}
