import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import { type DomainEvents, EventBus } from '@quarterdeck/platform/events/domain-events';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { invite } from '../calendar-invites/invite';
import { planRitual } from '../planner/plan-ritual';
import { recurrenceColumns } from './recurrence.dto';

/** Gives each engagement the ritual of its template; it runs from the kickoff to the last of the 90 days. */
@Injectable()
export class DefaultRitual implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on('engagement.created', (tx, event) => create(tx, event));
    this.events.on('engagement.replanned', (tx, event) => move(tx, event));
    this.events.on('engagement.activated', (tx, event) => start(tx, event));
  }
}

async function create(
  tx: Transaction,
  { engagementId, clientId }: DomainEvents['engagement.created'],
): Promise<void> {
  const [engagement] = await tx.query<{ template: string }>('select template from engagement where id = $1', [
    engagementId,
  ]);
  const ritual = engagement && findEngagementTemplate(engagement.template)?.ritual;
  if (!ritual) return;
  const id = uuid();
  const { recurrence, weekdays, every, nth } = recurrenceColumns(ritual.recurrence);
  await tx.query(
    `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, recurrence, weekdays, every, nth, local_time,
       time_zone, starts_on, ends_on, owner_user_id, agenda)
     select e.tenant_id, $2, e.client_id, e.id, $3, $4, $5, $6, $7, $8, $9::time, c.time_zone, e.kickoff_on,
       e.kickoff_on + $10::integer, ctx.user_id(), $11
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = $1`,
    [
      ...[engagementId, id, ritual.kind, ritual.title, recurrence, weekdays, every, nth, ritual.localTime],
      ...[ENGAGEMENT_DAYS - 1, ritual.agenda],
    ],
  );
  tx.audit({
    action: 'ritual.created',
    recordType: 'ritual',
    recordId: id,
    clientId,
    data: { engagementId },
  });
}

/** What covers the whole engagement runs from the new kickoff; a draft has nothing planned that would have to move. */
async function move(
  tx: Transaction,
  { engagementId, clientId }: DomainEvents['engagement.replanned'],
): Promise<void> {
  const rituals = await tx.query<{ id: string; startsOn: string; endsOn: string }>(
    `update ritual c set starts_on = e.kickoff_on, ends_on = e.kickoff_on + $2::integer, updated_at = now(), version = c.version + 1
     from engagement e where e.tenant_id = c.tenant_id and e.id = c.engagement_id and e.id = $1
       and c.ends_on = c.starts_on + $2::integer
     returning c.id, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn"`,
    [engagementId, ENGAGEMENT_DAYS - 1],
  );
  for (const { id, ...data } of rituals)
    tx.audit({ action: 'ritual.changed', recordType: 'ritual', recordId: id, clientId, data });
}

/** Whoever activates at noon owes nothing that would have been due this morning. */
async function start(tx: Transaction, { engagementId }: DomainEvents['engagement.activated']): Promise<void> {
  const rituals = await tx.query<{ id: string }>(
    'update ritual set due_from = greatest(due_from, now()) where engagement_id = $1 returning id',
    [engagementId],
  );
  for (const { id } of rituals) {
    await planRitual(tx, id);
    await invite(tx, id);
  }
}
