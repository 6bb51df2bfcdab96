import { Injectable } from '@nestjs/common';
import { type EngagementAction, nextEngagementState } from '@quarterdeck/domain/engagement';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientDay } from '@quarterdeck/practice/clients/client-day';
import type { CapacityAcceptanceDto } from '../capacity/capacity-acceptance.dto';
import { promisedMinutes, requireCapacity } from '../capacity/require-capacity';
import { engagementActivated, engagementEnded } from '../engagement.events';
import { requireScope } from '../scope/scope-answered';
import { startFirstMonth } from '../sequence-items/start-first-month';
import { openPhases } from './engagement-plan';
import { recordPause } from './pauses';
import { EngagementEntity } from './engagement.entity';
import type { EngagementDto } from './engagements.dto';
import { oneEngagement } from './engagements.queries';

const now = sql`now()`;

/** What a move writes beside the state, and the name that the audit gives it. */
const moves = {
  activate: { event: 'engagement.activated', columns: { activatedAt: now, visibility: 'published' } },
  pause: { event: 'engagement.paused', columns: { pausedAt: now } },
  resume: { event: 'engagement.resumed', columns: { pausedAt: null } },
  complete: { event: 'engagement.completed', columns: { endedAt: now } },
  cancel: { event: 'engagement.cancelled', columns: { endedAt: now, pausedAt: null } },
} as const;

/** The states of an engagement; which move is allowed when is a rule of libs/domain. */
@Injectable()
export class EngagementMovesService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  /** `acceptance` is for activations only: of a promise that is more than the practice has hours for. */
  move(
    id: string,
    version: number,
    action: EngagementAction,
    acceptance: CapacityAcceptanceDto = {},
  ): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const engagement = await tx.lock(EngagementEntity, { id, version });
      const next = nextEngagementState(engagement.state, action);
      if (!next.allowed) throw new Conflict('engagement.not_allowed', next.reason);
      if (action === 'activate') {
        await requireScope(tx, id);
        const promise = { engagementId: id, clientId: engagement.clientId };
        await requireCapacity(tx, { ...promise, minutesPerMonth: await promisedMinutes(tx, id) }, acceptance);
      }
      const { event, columns } = moves[action];
      await tx.update(EngagementEntity, { id, version }, { state: next.state, ...columns });
      await recordPause(tx, engagement, action);
      tx.audit(event, engagement);
      if (action === 'activate') {
        await this.activate(tx, engagement);
        tx.audit('engagement.published', engagement);
      }
      if (action === 'complete' || action === 'cancel')
        await this.events.emit(tx, engagementEnded, { engagementId: id, clientId: engagement.clientId });
      return tx.read(oneEngagement(id));
    });
  }

  private async activate(tx: Transaction, engagement: EngagementEntity): Promise<void> {
    const { id, clientId, template } = engagement;
    const today = await clientDay(tx, clientId);
    await openPhases(tx, engagement, findEngagementTemplate(template)!, today);
    await startFirstMonth(tx, engagement, today);
    await this.events.emit(tx, engagementActivated, { engagementId: id, clientId });
  }
}
