import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { invite, peopleOf } from '../calendar-invites/invite';
import { readPlan } from '../planner/ritual-plan';
import { previewReplan, replan, type Replanned } from '../planner/replan';
import { RitualEntity } from './ritual.entity';
import { refuseOutsider, setParticipants } from './ritual-people';
import { inWords, textOf } from './stored-ritual';
import type { ChangeRitualDto, ChangedRitualDto, EndRitualDto, ReplannedDto } from './rituals.dto';
import { oneRitual, type StoredRitual } from './rituals.queries';
import { recurrenceColumns, recurrenceOf } from './recurrence.dto';
import { refuseEndBeforeStart, refuseWhenOver } from './refusals';

const nothing = (): Replanned => ({ removed: [], added: [] });

/** Changes of a ritual; what has come or is done stays, and each answer says what moved. */
@Injectable()
export class ChangeRitualService {
  constructor(private readonly db: TenantDb) {}

  change(id: string, version: number, changes: ChangeRitualDto): Promise<Json<ChangedRitualDto>> {
    return this.db.write(async (tx) => {
      const known = await found(tx, id);
      refuseWhenOver(known.state);
      refuseWrongEnd(known, changes);
      if (changes.ownerId) await refuseOutsider(tx, changes.ownerId, known.clientId);
      const { recurrence, participantIds, reminding, ownerId: ownerUserId, ...fields } = changes;
      const rule = recurrence && recurrenceOf(recurrence);
      const before = tells(changes) ? await peopleOf(tx, id) : [];
      await tx.update(
        RitualEntity,
        { id, version },
        {
          ...fields,
          ownerUserId,
          ...reminding,
          ...(rule && recurrenceColumns(rule)),
          ...(movesDates(changes) && { dueFrom: sql`now()` }),
        },
      );
      if (participantIds) await setParticipants(tx, id, known.clientId, participantIds);
      const replanned = movesDates(changes) ? await replan(tx, id, known.state === 'draft') : nothing();
      if (tells(changes)) await invite(tx, id, before);
      const data = { ...changes, ...(rule && { recurrence: recurrenceWords(rule) }) };
      tx.audit('ritual.changed', { id, clientId: known.clientId }, data);
      return answer(tx, id, replanned);
    });
  }

  preview(id: string, changes: ChangeRitualDto): Promise<Json<ReplannedDto>> {
    return this.db.write(async (tx) => {
      const known = await found(tx, id);
      refuseWhenOver(known.state);
      refuseWrongEnd(known, changes);
      // Says in the answer's ETag which version it is that would be changed.
      await tx.read(oneRitual(id));
      const plan = await readPlan(tx, id);
      if (!plan || known.state === 'draft' || !movesDates(changes)) return textOf<ReplannedDto>(nothing());
      const {
        recurrence,
        localTime = plan.localTime,
        startsOn = plan.startsOn,
        endsOn = plan.endsOn,
      } = changes;
      const rule = recurrence ? recurrenceOf(recurrence) : plan.recurrence;
      const changed = { ...plan, recurrence: rule, localTime, startsOn, endsOn, dueFrom: plan.now };
      return textOf<ReplannedDto>(await previewReplan(tx, id, changed));
    });
  }

  end(id: string, version: number, { endsOn: given }: EndRitualDto): Promise<Json<ChangedRitualDto>> {
    return this.db.write(async (tx) => {
      const known = await found(tx, id);
      refuseWhenOver(known.state);
      const endsOn = given ?? known.today;
      if (endsOn < known.today) {
        const detail = `must be ${known.today} (today at the client) or later`;
        throw new Invalid('ritual.ends_in_past', `endsOn ${detail}.`, [{ pointer: '/endsOn', detail }]);
      }
      await tx.update(RitualEntity, { id, version }, { endsOn, dueFrom: sql`now()` });
      if (known.endsOn !== null && known.endsOn < known.today)
        throw new Conflict('ritual.ended', `This ritual already ended on ${known.endsOn}.`);
      const replanned = await replan(tx, id, known.state === 'draft');
      await invite(tx, id);
      tx.audit('ritual.ended', { id, clientId: known.clientId }, { endsOn });
      return answer(tx, id, replanned);
    });
  }
}

interface Known {
  clientId: string;
  state: EngagementState;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  /** In the zone of the ritual. */
  today: LocalDate;
}

/** Locks the ritual: of two changes at once, the second sees what the first has planned. */
async function found(tx: Transaction, id: string): Promise<Known> {
  const [ritual] = await tx.query<Known>(
    sql`select c.client_id as "clientId", e.state, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
       (now() at time zone c.time_zone)::date::text as today
     from ritual c join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
     where c.id = ${id} for no key update of c`,
  );
  if (!ritual) throw new NotFound();
  return ritual;
}

/** Asked only of a change that names one of the two days: one that ended before its start stays as it is. */
function refuseWrongEnd(known: Known, { startsOn = known.startsOn, endsOn, ...rest }: ChangeRitualDto): void {
  const end = endsOn === undefined ? known.endsOn : endsOn;
  if (endsOn !== undefined || startsOn !== known.startsOn || rest.recurrence)
    refuseEndBeforeStart(startsOn, end);
}

const movesDates = ({ recurrence, localTime, startsOn, endsOn }: ChangeRitualDto): boolean =>
  [recurrence, localTime, startsOn, endsOn].some((value) => value !== undefined);

/** Worth a mail to everybody: when it is, what it is called and who belongs to it. */
const tells = (changes: ChangeRitualDto): boolean =>
  movesDates(changes) ||
  [changes.title, changes.ownerId, changes.participantIds].some((value) => value !== undefined);

async function answer(tx: Transaction, id: string, replanned: Replanned): Promise<Json<ChangedRitualDto>> {
  const stored = JSON.parse(await tx.read(oneRitual(id))) as StoredRitual;
  return textOf<ChangedRitualDto>({ ...inWords(stored), replanned });
}
