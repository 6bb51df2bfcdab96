import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import {
  engagementActivated,
  engagementCreated,
  type EngagementEvent,
  engagementReplanned,
} from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { raw, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { invite } from '../calendar-invites/invite';
import { planRitual } from '../planner/plan-ritual';
import { RitualEntity } from './ritual.entity';
import { recurrenceColumns } from './recurrence.dto';

/** Gives each engagement the ritual of its template; it runs from the kickoff to the last of the 90 days. */
@Injectable()
export class DefaultRitual implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(engagementCreated, create);
    this.events.on(engagementReplanned, move);
    this.events.on(engagementActivated, start);
  }
}

async function create(tx: Transaction, { engagementId, clientId }: EngagementEvent): Promise<void> {
  const [engagement] = await tx.query<{ template: string }>(
    sql`select template from engagement where id = ${engagementId}`,
  );
  const ritual = engagement && findEngagementTemplate(engagement.template)?.ritual;
  if (!ritual) return;
  const id = uuid();
  const engagementsOwn = (column: string) =>
    sql`(select ${raw(column)} from engagement e where e.id = ${engagementId})`;
  await tx.insert(RitualEntity, {
    id,
    clientId,
    engagementId,
    kind: ritual.kind,
    title: ritual.title,
    ...recurrenceColumns(ritual.recurrence),
    localTime: ritual.localTime,
    timeZone: sql`(select c.time_zone from client c where c.id = ${clientId})`,
    startsOn: engagementsOwn('e.kickoff_on'),
    endsOn: engagementsOwn(`e.kickoff_on + ${ENGAGEMENT_DAYS - 1}`),
    ownerUserId: sql`ctx.user_id()`,
    agenda: ritual.agenda,
  });
  tx.audit('ritual.created', { id, clientId }, { engagementId });
}

/** What covers the whole engagement runs from the new kickoff; a draft has nothing planned that would have to move. */
async function move(tx: Transaction, { engagementId, clientId }: EngagementEvent): Promise<void> {
  const rituals = await tx.query<{ id: string; startsOn: string; endsOn: string }>(
    sql`update ritual c set starts_on = e.kickoff_on, ends_on = e.kickoff_on + ${ENGAGEMENT_DAYS - 1}::integer,
       updated_at = now(), version = c.version + 1
     from engagement e where e.tenant_id = c.tenant_id and e.id = c.engagement_id and e.id = ${engagementId}
       and c.ends_on = c.starts_on + ${ENGAGEMENT_DAYS - 1}::integer
     returning c.id, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn"`,
  );
  for (const { id, ...data } of rituals) tx.audit('ritual.changed', { id, clientId }, data);
}

/** An engagement activated at noon has nothing due from this morning. */
async function start(tx: Transaction, { engagementId }: EngagementEvent): Promise<void> {
  const rituals = await tx.query<{ id: string }>(
    sql`update ritual set due_from = greatest(due_from, now()) where engagement_id = ${engagementId} returning id`,
  );
  for (const { id } of rituals) {
    await planRitual(tx, id);
    await invite(tx, id);
  }
}
