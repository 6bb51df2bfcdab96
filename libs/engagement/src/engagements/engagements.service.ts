import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { daysBetween } from '@quarterdeck/domain/calendar-date';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { changeShownFee, insertFee, moveFees } from '../fees/fees-of-engagement';
import type { EngagementChangesDto, NewEngagementDto } from './engagement-changes.dto';
import { insertPlan, movePlan } from './engagement-plan';
import { EngagementEntity } from './engagement.entity';
import type { EngagementDto, EngagementListDto } from './engagements.dto';
import { engagementPage, oneEngagement } from './engagements.queries';
import { setEscalationContact } from './escalation-contact';
import { lockEngagement } from './lock-engagement';

@Injectable()
export class EngagementsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  list(clientId: string, { limit, cursor }: PageQuery): Promise<Json<EngagementListDto>> {
    return this.db.read(engagementPage, [clientId, limit, ...decodeCursor(cursor, [cursorPart.integer])]);
  }

  get(id: string): Promise<Json<EngagementDto>> {
    return this.db.read(oneEngagement, [id]);
  }

  /** A draft with its plan; private until it is activated. */
  create(
    clientId: string,
    { model, template, kickoffOn, fee }: NewEngagementDto,
  ): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const id = uuid();
      const cycle = await nextCycle(tx, clientId);
      const cut = findEngagementTemplate(template);
      if (!cut) throw new Invalid('engagement.template_unknown', `There is no template ${template}.`);
      await tx.insert(EngagementEntity, { id, clientId, cycle, model, template, kickoffOn });
      await insertPlan(tx, { id, clientId, kickoffOn }, cut);
      if (fee) await insertFee(tx, { engagementId: id, clientId, effectiveOn: kickoffOn, fee });
      const data = { cycle, model, template, kickoffOn, fee: fee ?? null };
      tx.audit({ action: 'engagement.created', recordType: 'engagement', recordId: id, clientId, data });
      await this.events.emit(tx, 'engagement.created', { engagementId: id, clientId });
      return tx.read(oneEngagement, [id]);
    });
  }

  change(id: string, version: number, changes: EngagementChangesDto): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state, kickoffOn: planned } = await lockEngagement(tx, id, version);
      const { model, kickoffOn = planned, fee, escalationContactId } = changes;
      if (kickoffOn !== planned) {
        if (state !== 'draft') {
          throw new Conflict(
            'engagement.not_allowed',
            `The kickoff date is fixed once a draft is activated; this one is ${state}.`,
          );
        }
        await movePlan(tx, id, planned, kickoffOn);
        await moveFees(tx, id, daysBetween(planned, kickoffOn));
      }
      await tx.update(EngagementEntity, { id, version }, { model, kickoffOn });
      if (escalationContactId !== undefined)
        await setEscalationContact(tx, id, clientId, escalationContactId);
      if (fee !== undefined)
        await changeShownFee(tx, { engagementId: id, clientId, effectiveOn: kickoffOn, fee });
      if (kickoffOn !== planned)
        await this.events.emit(tx, 'engagement.replanned', { engagementId: id, clientId });
      tx.audit({
        action: 'engagement.changed',
        recordType: 'engagement',
        recordId: id,
        clientId,
        data: { ...changes },
      });
      return tx.read(oneEngagement, [id]);
    });
  }
}

/** Locks the client's row, so that two drafts made at once do not become the same cycle. */
async function nextCycle(tx: Transaction, clientId: string): Promise<number> {
  const [client] = await tx.query<{ archived: boolean }>(
    'select archived_at is not null as archived from client where id = $1 for no key update',
    [clientId],
  );
  if (!client) throw new NotFound();
  if (client.archived) {
    throw new Conflict(
      'client.archived',
      'This client is archived. Bring it back before you plan an engagement.',
    );
  }
  const [found] = await tx.query<{ last: number; open: string | null }>(
    `select coalesce(max(cycle), 0) as last, max(state) filter (where state in ('draft', 'active', 'paused')) as open
     from engagement where client_id = $1`,
    [clientId],
  );
  if (found?.open) {
    const detail = `This client has an engagement that is ${found.open}. Complete or cancel it before you plan the next one.`;
    throw new Conflict('engagement.open_exists', detail);
  }
  return (found?.last ?? 0) + 1;
}
