import { Injectable } from '@nestjs/common';
import { canMoveOccurrence, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import type { OccurrenceDetailDto } from '../occurrences/occurrences.dto';
import { occurrenceDetail } from '../occurrences/occurrences.queries';
import { datedOccurrences, localDate } from '../occurrences/punctuality.sql';

/** An excused date counts neither for nor against adherence, and nobody is reminded of it. */
@Injectable()
export class ExcusesService {
  constructor(private readonly gate: Gate) {}

  excuse(occurrenceId: string, version: number, reason: string): Promise<Json<OccurrenceDetailDto>> {
    return this.gate.write(async (work) => {
      const { state, clientId } = await lock(work, occurrenceId, version);
      refuseExcuse(state);
      await work.query(
        `insert into excuse (tenant_id, occurrence_id, client_id, reason, excused_by)
         select o.tenant_id, o.id, o.client_id, $2, ctx.user_id() from occurrence o where o.id = $1`,
        [occurrenceId, reason],
      );
      await move(work, occurrenceId, 'excused');
      work.audit({
        action: 'occurrence.excused',
        recordType: 'occurrence',
        recordId: occurrenceId,
        clientId,
        data: { reason },
      });
      return work.read(occurrenceDetail, [occurrenceId]);
    });
  }

  /** It is due again, or missed when the next due date has come meanwhile. */
  takeBack(occurrenceId: string, version: number): Promise<Json<OccurrenceDetailDto>> {
    return this.gate.write(async (work) => {
      const { state, clientId } = await lock(work, occurrenceId, version);
      if (state !== 'excused')
        throw new Conflict(
          'occurrence.not_excused',
          'This date is not excused. There is nothing to take back.',
        );
      await work.query('delete from excuse where tenant_id = ctx.tenant() and occurrence_id = $1', [
        occurrenceId,
      ]);
      const after = (await isOver(work, occurrenceId)) ? 'missed' : 'due';
      await move(work, occurrenceId, after);
      work.audit({
        action: 'occurrence.excuse_taken_back',
        recordType: 'occurrence',
        recordId: occurrenceId,
        clientId,
        data: { state: after },
      });
      return work.read(occurrenceDetail, [occurrenceId]);
    });
  }
}

function refuseExcuse(state: OccurrenceState): void {
  if (state === 'scheduled')
    throw new Conflict('occurrence.not_due', 'This date is not due yet. It can be excused from then on.');
  if (state === 'excused') throw new Conflict('occurrence.excused', 'This date is excused already.');
  if (!canMoveOccurrence(state, 'excused')) {
    const why = state === 'done' ? 'Its check-in is written' : 'No check-in is expected for this date';
    throw new Conflict('occurrence.not_expected', `${why}. There is nothing to excuse.`);
  }
}

async function lock(
  work: UnitOfWork,
  id: string,
  version: number,
): Promise<{ state: OccurrenceState; clientId: string }> {
  const [occurrence] = await work.query<{ state: OccurrenceState; version: number; clientId: string }>(
    'select state, version, client_id as "clientId" from occurrence where id = $1 for no key update',
    [id],
  );
  if (!occurrence) throw new NotFound();
  if (occurrence.version !== version) throw new PreconditionFailed();
  return occurrence;
}

async function isOver(work: UnitOfWork, id: string): Promise<boolean> {
  const [dated] = await work.query<{ over: boolean }>(
    `select ${localDate('now()')} >= o.next_due as over
     from ${datedOccurrences('o.ritual_id = (select x.ritual_id from occurrence x where x.id = $1)')} o where o.id = $1`,
    [id],
  );
  return dated!.over;
}

function move(work: UnitOfWork, id: string, state: OccurrenceState): Promise<unknown> {
  return work.query(
    'update occurrence set state = $2, updated_at = now(), version = version + 1 where id = $1',
    [id, state],
  );
}
