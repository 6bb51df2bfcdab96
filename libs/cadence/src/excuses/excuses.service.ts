import { Injectable } from '@nestjs/common';
import { canMoveOccurrence, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { OccurrenceEntity } from '../occurrences/occurrence.entity';
import type { OccurrenceDetailDto } from '../occurrences/occurrences.dto';
import { occurrenceDetail } from '../occurrences/occurrences.queries';
import { datedOccurrences, localDate } from '../occurrences/punctuality.sql';
import { ExcuseEntity } from './excuse.entity';

/** An excused date counts neither for nor against adherence, and nobody is reminded of it. */
@Injectable()
export class ExcusesService {
  constructor(private readonly db: TenantDb) {}

  excuse(occurrenceId: string, version: number, reason: string): Promise<Json<OccurrenceDetailDto>> {
    return this.db.write(async (tx) => {
      const { state, clientId } = await tx.lock(OccurrenceEntity, { id: occurrenceId, version });
      refuseExcuse(state);
      await tx.insert(ExcuseEntity, { occurrenceId, clientId, reason, excusedBy: sql`ctx.user_id()` });
      await tx.update(OccurrenceEntity, { id: occurrenceId }, { state: 'excused' });
      tx.audit('occurrence.excused', { id: occurrenceId, clientId }, { reason });
      return tx.read(occurrenceDetail(occurrenceId));
    });
  }

  /** It is due again, or missed when the next due date has come meanwhile. */
  takeBack(occurrenceId: string, version: number): Promise<Json<OccurrenceDetailDto>> {
    return this.db.write(async (tx) => {
      const { state, clientId } = await tx.lock(OccurrenceEntity, { id: occurrenceId, version });
      if (state !== 'excused')
        throw new Conflict(
          'occurrence.not_excused',
          'This date is not excused. There is no excuse to remove.',
        );
      await tx.delete(ExcuseEntity, { occurrenceId });
      const after = (await isOver(tx, occurrenceId)) ? 'missed' : 'due';
      await tx.update(OccurrenceEntity, { id: occurrenceId }, { state: after });
      tx.audit('occurrence.excuse_taken_back', { id: occurrenceId, clientId }, { state: after });
      return tx.read(occurrenceDetail(occurrenceId));
    });
  }
}

function refuseExcuse(state: OccurrenceState): void {
  if (state === 'scheduled')
    throw new Conflict('occurrence.not_due', 'This date is not due yet. You can excuse it once it is.');
  if (state === 'excused') throw new Conflict('occurrence.excused', 'This date is already excused.');
  if (!canMoveOccurrence(state, 'excused')) {
    const why = state === 'done' ? 'Its check-in was submitted' : 'No check-in is expected for this date';
    throw new Conflict('occurrence.not_expected', `${why}. There is nothing to excuse.`);
  }
}

async function isOver(tx: Transaction, id: string): Promise<boolean> {
  const [dated] = await tx.query<{ over: boolean }>(
    sql`select ${localDate(sql`now()`)} >= o.next_due as over
     from occurrence x, lateral ${datedOccurrences(sql`o.tenant_id = x.tenant_id and o.ritual_id = x.ritual_id`)} o
     where x.id = ${id} and o.id = x.id`,
  );
  return dated!.over;
}
