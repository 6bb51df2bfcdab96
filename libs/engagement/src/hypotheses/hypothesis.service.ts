import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, type FieldError, Invalid, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { auditedEngagement } from '../findings/audited-engagement';
import type { HypothesisDto, RecordHypothesisDto } from './hypothesis.dto';
import { oneHypothesis } from './hypothesis.queries';

@Injectable()
export class HypothesisService {
  constructor(private readonly db: TenantDb) {}

  of(engagementId: string): Promise<Json<HypothesisDto>> {
    return this.db.read(oneHypothesis, [engagementId]);
  }

  record(engagementId: string, version: number, given: RecordHypothesisDto): Promise<Json<HypothesisDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await auditedEngagement(tx, engagementId, 'no key update');
      const wrong = wrongFields(given, today);
      if (wrong.length)
        throw new Invalid('hypothesis.invalid', `${wrong.map(({ detail }) => detail).join('; ')}.`, wrong);
      const { founderWords, recordedOn, diagnosis = null, matched = null } = given;
      const before = await known(tx, engagementId);
      if ((before?.version ?? 1) !== version) throw new PreconditionFailed();
      if (before?.closed && (before.founderWords !== founderWords || before.recordedOn !== recordedOn)) {
        throw new Conflict(
          'hypothesis.words_fixed',
          'The diagnosis stands beside the founder’s words, so they stay as they were said. Change the diagnosis only.',
        );
      }
      await tx.query(
        `insert into hypothesis as h (tenant_id, engagement_id, client_id, founder_words, recorded_on, diagnosis, matched,
           closed_on, recorded_by, version)
         values (ctx.tenant(), $1, $2, $3, $4, $5, $6, case when $5::text is not null then $7::date end, ctx.user_id(), 2)
         on conflict (tenant_id, engagement_id) do update
         set founder_words = $3, recorded_on = $4, diagnosis = $5, matched = $6, updated_at = now(), version = h.version + 1,
           closed_on = case when $5::text is not null then coalesce(h.closed_on, $7::date) end`,
        [engagementId, clientId, founderWords, recordedOn, diagnosis, matched, today],
      );
      const action = diagnosis !== null && !before?.closed ? 'hypothesis.closed' : 'hypothesis.recorded';
      const data = { founderWords, recordedOn, diagnosis, matched };
      tx.audit({ action, recordType: 'hypothesis', recordId: engagementId, clientId, data });
      return tx.read(oneHypothesis, [engagementId]);
    });
  }
}

interface Known {
  founderWords: string;
  recordedOn: LocalDate;
  closed: boolean;
  version: number;
}

async function known(tx: Transaction, engagementId: string): Promise<Known | undefined> {
  const [row] = await tx.query<Known>(
    `select founder_words as "founderWords", recorded_on::text as "recordedOn", diagnosis is not null as closed, version
     from hypothesis where engagement_id = $1`,
    [engagementId],
  );
  return row;
}

function wrongFields(
  { recordedOn, diagnosis, matched }: RecordHypothesisDto,
  today: LocalDate,
): FieldError[] {
  const wrong: FieldError[] = [];
  if (recordedOn > today)
    wrong.push({
      pointer: '/recordedOn',
      detail: `recordedOn is after today, which is ${today} at this client`,
    });
  if (diagnosis && !matched)
    wrong.push({ pointer: '/matched', detail: 'say whether the founder’s hypothesis was what was found' });
  if (matched && !diagnosis) wrong.push({ pointer: '/diagnosis', detail: 'write down what was found' });
  return wrong;
}
