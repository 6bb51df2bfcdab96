import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { announceUpdate } from './announce-update';
import type { CheckInDto, SubmitCheckInDto } from './check-ins.dto';
import { currenciesOf, refusal, unreasoned } from './refusals';
import { type Slot, submittedCheckIn, whyNotSubmitted } from './submit-check-in.queries';

@Injectable()
export class SubmitCheckInService {
  constructor(private readonly db: TenantDb) {}

  submit(occurrenceId: string, body: SubmitCheckInDto): Promise<Json<CheckInDto>> {
    const id = uuid();
    const {
      moved,
      blocked,
      decisionsNeeded,
      cash,
      cashIn,
      cashOut,
      pulse = null,
      health = null,
      healthReason = null,
      visibility = 'private',
    } = body;
    const wrong = unreasoned(health, healthReason);
    if (wrong) throw wrong;
    return this.db.write(async (tx) => {
      const written = await tx.read(
        submittedCheckIn(
          occurrenceId,
          id,
          moved,
          blocked ?? '',
          decisionsNeeded ?? '',
          cash?.amount ?? null,
          cashIn?.amount ?? null,
          cashOut?.amount ?? null,
          currenciesOf(body),
          pulse,
          visibility,
          health,
          healthReason,
        ),
      );
      if (written === '') {
        const slot = await tx.read(whyNotSubmitted(occurrenceId));
        throw refusal(JSON.parse(slot) as Slot, body);
      }
      const { clientId, localDate } = JSON.parse(written) as CheckInDto;
      tx.audit('check_in.submitted', { id, clientId }, { occurrenceId, localDate });
      if (visibility === 'published') {
        tx.audit('check_in.published', { id, clientId });
        await announceUpdate(tx, id);
      }
      return written as Json<CheckInDto>;
    });
  }
}
