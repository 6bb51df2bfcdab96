import { Injectable } from '@nestjs/common';
import { canMoveOccurrence, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { OccurrenceDetailDto } from '../occurrences/occurrences.dto';
import { occurrenceDetail } from '../occurrences/occurrences.queries';
import { datedOccurrences, localDate } from '../occurrences/punctuality.sql';

/** An excused date counts neither for nor against adherence, and nobody is reminded of it. */
@Injectable()
export class ExcusesService {
  constructor(private readonly db: TenantDb) {}

  excuse(occurrenceId: string, version: number, reason: string): Promise<Json<OccurrenceDetailDto>> {
    return this.db.write(async (tx) => {
      const { state, clientId } = await lock(tx, occurrenceId, version);
      refuseExcuse(state);
      await tx.query(
        `insert into excuse (tenant_id, occurrence_id, client_id, reason, excused_by)
         select o.tenant_id, o.id, o.client_id, $2, ctx.user_id() from occurrence o where o.id = $1`,
        [occurrenceId, reason],
      );
      await move(tx, occurrenceId, 'excused');
      tx.audit({
        action: 'occurrence.excused',
        recordType: 'occurrence',
        recordId: occurrenceId,
        clientId,
        data: { reason },
      });
      return tx.read(occurrenceDetail, [occurrenceId]);
    });
  }

  /** It is due again, or missed when the next due date has come meanwhile. */
  takeBack(occurrenceId: string, version: number): Promise<Json<OccurrenceDetailDto>> {
    return this.db.write(async (tx) => {
      const { state, clientId } = await lock(tx, occurrenceId, version);
      if (state !== 'excused')
        throw new Conflict(
          'occurrence.not_excused',
          'This date is not excused. There is nothing to take back.',
        );
      await tx.query('delete from excuse where tenant_id = ctx.tenant() and occurrence_id = $1', [
        occurrenceId,
      ]);
      const after = (await isOver(tx, occurrenceId)) ? 'missed' : 'due';
      await move(tx, occurrenceId, after);
      tx.audit({
        action: 'occurrence.excuse_taken_back',
        recordType: 'occurrence',
        recordId: occurrenceId,
        clientId,
        data: { state: after },
      });
      return tx.read(occurrenceDetail, [occurrenceId]);
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
  tx: Transaction,
  id: string,
  version: number,
): Promise<{ state: OccurrenceState; clientId: string }> {
  const [occurrence] = await tx.query<{ state: OccurrenceState; version: number; clientId: string }>(
    'select state, version, client_id as "clientId" from occurrence where id = $1 for no key update',
    [id],
  );
  if (!occurrence) throw new NotFound();
  if (occurrence.version !== version) throw new PreconditionFailed();
  return occurrence;
}

async function isOver(tx: Transaction, id: string): Promise<boolean> {
  const [dated] = await tx.query<{ over: boolean }>(
    `select ${localDate('now()')} >= o.next_due as over
     from ${datedOccurrences('o.ritual_id = (select x.ritual_id from occurrence x where x.id = $1)')} o where o.id = $1`,
    [id],
  );
  return dated!.over;
}

function move(tx: Transaction, id: string, state: OccurrenceState): Promise<unknown> {
  return tx.query(
    'update occurrence set state = $2, updated_at = now(), version = version + 1 where id = $1',
    [id, state],
  );
}
