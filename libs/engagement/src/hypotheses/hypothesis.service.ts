import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, type FieldError, Invalid, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { futureDateErrors } from '@quarterdeck/practice/clients/client-day';
import { lockEngagement } from '../engagements/lock-engagement';
import type { HypothesisDto, RecordHypothesisDto } from './hypothesis.dto';
import { HypothesisEntity } from './hypothesis.entity';
import { oneHypothesis } from './hypothesis.queries';

@Injectable()
export class HypothesisService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<HypothesisDto>> {
    return this.db.read(oneHypothesis(engagementId));
  }

  update(engagementId: string, version: number, body: RecordHypothesisDto): Promise<Json<HypothesisDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockEngagement(tx, engagementId, 'no key update');
      const errors = fieldErrors(body, today);
      if (errors.length > 0)
        throw new Invalid('hypothesis.invalid', `${errors.map(({ detail }) => detail).join('; ')}.`, errors);
      const { founderWords, recordedOn, diagnosis = null, matched = null } = body;
      const stored = await storedHypothesis(tx, engagementId);
      if ((stored?.version ?? 1) !== version) throw new PreconditionFailed();
      if (stored?.closedOn && (stored.founderWords !== founderWords || stored.recordedOn !== recordedOn)) {
        throw new Conflict(
          'hypothesis.words_fixed',
          'The founder’s words can no longer change once there is a diagnosis. Change only the diagnosis.',
        );
      }
      // Version 1 is what an engagement without a row has; the first change makes version 2.
      if (!stored) {
        const recordedBy = sql`ctx.user_id()`;
        await tx.insert(HypothesisEntity, { engagementId, clientId, founderWords, recordedOn, recordedBy });
      }
      const closedOn = diagnosis === null ? null : (stored?.closedOn ?? today);
      await tx.update(
        HypothesisEntity,
        { engagementId, version },
        { founderWords, recordedOn, diagnosis, matched, closedOn },
      );
      const action = diagnosis !== null && !stored?.closedOn ? 'hypothesis.closed' : 'hypothesis.recorded';
      tx.audit(action, { id: engagementId, clientId }, { founderWords, recordedOn, diagnosis, matched });
      return tx.read(oneHypothesis(engagementId));
    });
  }
}

type StoredHypothesis = Pick<HypothesisEntity, 'founderWords' | 'recordedOn' | 'closedOn' | 'version'>;

async function storedHypothesis(
  tx: Transaction,
  engagementId: string,
): Promise<StoredHypothesis | undefined> {
  const [row] = await tx.query<StoredHypothesis>(
    sql`select founder_words as "founderWords", recorded_on::text as "recordedOn", closed_on::text as "closedOn", version
        from hypothesis where engagement_id = ${engagementId}`,
  );
  return row;
}

function fieldErrors(
  { recordedOn, diagnosis, matched }: RecordHypothesisDto,
  today: LocalDate,
): FieldError[] {
  const errors = futureDateErrors('recordedOn', recordedOn, today);
  if (diagnosis && !matched)
    errors.push({ pointer: '/matched', detail: 'say whether the founder’s hypothesis was what was found' });
  if (matched && !diagnosis) errors.push({ pointer: '/diagnosis', detail: 'write down what was found' });
  return errors;
}
