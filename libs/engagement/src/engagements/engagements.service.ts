import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { daysBetween } from '@quarterdeck/domain/calendar-date';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict, Invalid } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { ClientEntity } from '@quarterdeck/practice/clients/client.entity';
import { engagementCreated, engagementReplanned } from '../engagement.events';
import { insertFee, moveFees, updateCurrentFee } from '../fees/fees-of-engagement';
import type { EngagementChangesDto, NewEngagementDto } from './engagement-changes.dto';
import { insertPlan, movePlan } from './engagement-plan';
import { EngagementEntity } from './engagement.entity';
import type { EngagementDto, EngagementListDto } from './engagements.dto';
import { engagementPage, oneEngagement } from './engagements.queries';
import { checkEscalationContact } from './escalation-contact';

@Injectable()
export class EngagementsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  list(clientId: string, { limit, cursor }: PageQuery): Promise<Json<EngagementListDto>> {
    return this.db.read(engagementPage(clientId, limit, ...decodeCursor(cursor, [cursorPart.integer])));
  }

  get(id: string): Promise<Json<EngagementDto>> {
    return this.db.read(oneEngagement(id));
  }

  /** A draft with its plan; private until it is activated. */
  create(
    clientId: string,
    { model, template, kickoffOn, fee }: NewEngagementDto,
  ): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const id = uuid();
      const cycle = await nextCycle(tx, clientId);
      const plan = findEngagementTemplate(template);
      if (!plan) throw new Invalid('engagement.template_unknown', `There is no template “${template}”.`);
      await tx.insert(EngagementEntity, { id, clientId, cycle, model, template, kickoffOn });
      await insertPlan(tx, { id, clientId, kickoffOn }, plan);
      if (fee) await insertFee(tx, { engagementId: id, clientId, effectiveOn: kickoffOn, fee });
      const data = { cycle, model, template, kickoffOn, fee: fee ?? null };
      tx.audit('engagement.created', { id, clientId }, data);
      await this.events.emit(tx, engagementCreated, { engagementId: id, clientId });
      return tx.read(oneEngagement(id));
    });
  }

  update(id: string, version: number, changes: EngagementChangesDto): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state, kickoffOn: planned } = await tx.lock(EngagementEntity, { id, version });
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
      if (escalationContactId) await checkEscalationContact(tx, clientId, escalationContactId);
      const escalationUserId = escalationContactId;
      await tx.update(EngagementEntity, { id, version }, { model, kickoffOn, escalationUserId });
      if (fee !== undefined)
        await updateCurrentFee(tx, { engagementId: id, clientId, effectiveOn: kickoffOn, fee });
      if (kickoffOn !== planned)
        await this.events.emit(tx, engagementReplanned, { engagementId: id, clientId });
      tx.audit('engagement.changed', { id, clientId }, changes);
      return tx.read(oneEngagement(id));
    });
  }
}

/** Locks the client's row, so that two drafts made at once do not become the same cycle. */
async function nextCycle(tx: Transaction, clientId: string): Promise<number> {
  const { archivedAt } = await tx.lock(ClientEntity, { id: clientId });
  if (archivedAt) {
    throw new Conflict(
      'client.archived',
      'This client is archived. Restore it before you plan an engagement.',
    );
  }
  const [cycles] = await tx.query<{ last: number; open: string | null }>(
    sql`select coalesce(max(cycle), 0) as last, max(state) filter (where state in ('draft', 'active', 'paused')) as open
        from engagement where client_id = ${clientId}`,
  );
  if (cycles?.open) {
    const detail = `This client has an engagement that is ${cycles.open}. Complete or cancel it before you plan the next one.`;
    throw new Conflict('engagement.open_exists', detail);
  }
  return (cycles?.last ?? 0) + 1;
}
