import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { lockEngagement } from '@quarterdeck/engagement/engagements/lock-engagement';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { invite } from '../calendar-invites/invite';
import { planRitual } from '../planner/plan-ritual';
import { refuseOutsider, setParticipants } from './ritual-people';
import { inWords, textOf } from './stored-ritual';
import type { RitualDetailDto, RitualListDto, NewRitualDto } from './rituals.dto';
import { ritualsOfEngagement, oneRitual, type StoredRitual } from './rituals.queries';
import { remindingOf } from './reminding.dto';
import { RitualEntity } from './ritual.entity';
import { recurrenceColumns, recurrenceOf } from './recurrence.dto';
import { refuseEndBeforeStart, refuseWhenOver } from './refusals';

@Injectable()
export class RitualsService {
  constructor(private readonly db: TenantDb) {}

  async listOf(engagementId: string): Promise<Json<RitualListDto>> {
    const list = await this.db.read(ritualsOfEngagement(engagementId));
    const { data } = JSON.parse(list) as { data: StoredRitual[] };
    return textOf({ nextCursor: null, data: data.map((ritual) => inWords(ritual)) });
  }

  async one(id: string): Promise<Json<RitualDetailDto>> {
    return textOf(inWords(JSON.parse(await this.db.read(oneRitual(id))) as StoredRitual));
  }

  create(engagementId: string, body: NewRitualDto): Promise<Json<RitualDetailDto>> {
    return this.db.write(async (tx) => {
      // Locked: it is not completed or cancelled between the check and the insert.
      const engagement = await lockEngagement(tx, engagementId, 'no key update');
      const { clientId, state, kickoffOn, today } = engagement;
      refuseWhenOver(state);
      const {
        kind,
        title,
        localTime,
        startsOn = kickoffOn > today ? kickoffOn : today,
        endsOn = null,
        ownerId,
        agenda = '',
        description = '',
      } = body;
      refuseEndBeforeStart(startsOn, endsOn);
      if (ownerId) await refuseOutsider(tx, ownerId, clientId);
      const id = uuid();
      const rule = recurrenceOf(body.recurrence);
      await tx.insert(RitualEntity, {
        id,
        clientId,
        engagementId,
        kind,
        title,
        ...recurrenceColumns(rule),
        localTime,
        timeZone: sql`(select c.time_zone from client c where c.id = ${clientId})`,
        startsOn,
        endsOn,
        ownerUserId: ownerId ?? sql`ctx.user_id()`,
        agenda,
        description,
        dueFrom: sql`now()`,
        ...remindingOf(body.reminding),
      });
      if (body.participantIds) await setParticipants(tx, id, clientId, body.participantIds);
      if (state !== 'draft') await planRitual(tx, id);
      await invite(tx, id);
      const data = {
        engagementId,
        kind,
        title,
        recurrence: recurrenceWords(rule),
        localTime,
        startsOn,
        endsOn,
      };
      tx.audit('ritual.created', { id, clientId }, data);
      return textOf(inWords(JSON.parse(await tx.read(oneRitual(id))) as StoredRitual));
    });
  }
}
