import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { type EngagementAction, nextEngagementState } from '@quarterdeck/domain/engagement';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { CapacityAcceptanceDto } from '../capacity/capacity-acceptance.dto';
import { promisedMinutes, requireCapacity } from '../capacity/require-capacity';
import { requireScope } from '../scope/scope-answered';
import { startFirstMonth } from '../sequence-items/start-first-month';
import { openPhases } from './engagement-plan';
import { recordPause } from './pauses';
import { EngagementEntity } from './engagement.entity';
import type { EngagementDto } from './engagements.dto';
import { oneEngagement } from './engagements.queries';
import { lockEngagement, type LockedEngagement } from './lock-engagement';

const now = () => 'now()';

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
    private readonly gate: Gate,
    private readonly events: EventBus,
  ) {}

  /** `acceptance` is for activations only: of a promise that is more than the practice has hours for. */
  move(
    id: string,
    version: number,
    action: EngagementAction,
    acceptance: CapacityAcceptanceDto = {},
  ): Promise<Json<EngagementDto>> {
    return this.gate.write(async (work) => {
      const engagement = await lockEngagement(work, id, version);
      const next = nextEngagementState(engagement.state, action);
      if (!next.allowed) throw new Conflict('engagement.not_allowed', next.reason);
      if (action === 'activate') {
        await requireScope(work, id);
        const promise = { engagementId: id, clientId: engagement.clientId };
        await requireCapacity(
          work,
          { ...promise, minutesPerMonth: await promisedMinutes(work, id) },
          acceptance,
        );
      }
      const { event, columns } = moves[action];
      await work.manager.update(EngagementEntity, { id, version }, { state: next.state, ...columns });
      await recordPause(work, id, action);
      const about = { recordType: 'engagement', recordId: id, clientId: engagement.clientId };
      work.audit({ action: event, ...about });
      if (action === 'activate') {
        await this.activate(work, id, engagement);
        work.audit({ action: 'engagement.published', ...about });
      }
      if (action === 'complete' || action === 'cancel')
        await this.events.emit(work, 'engagement.ended', { engagementId: id, clientId: engagement.clientId });
      return work.read(oneEngagement, [id]);
    });
  }

  private async activate(work: UnitOfWork, id: string, engagement: LockedEngagement): Promise<void> {
    const { clientId, template, kickoffOn } = engagement;
    const [client] = await work.query<{ today: LocalDate }>(
      `select ${clientToday('c')}::text as today from client c where c.id = $1`,
      [clientId],
    );
    await openPhases(work, { id, kickoffOn }, findEngagementTemplate(template)!, client!.today);
    await startFirstMonth(work, { id, ...engagement }, client!.today);
    await this.events.emit(work, 'engagement.activated', { engagementId: id, clientId });
  }
}
