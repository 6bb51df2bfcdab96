import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { CheckInEntity } from './check-in.entity';
import type { ChangeCheckInDto, CheckInDto, CheckInListDto, SubmitCheckInDto } from './check-ins.dto';
import {
  checkInsOfEngagement,
  oneCheckIn,
  type Slot,
  submittedCheckIn,
  whyNotSubmitted,
} from './check-ins.queries';
import { currenciesOf, currencyMismatch, refusal, unreasoned } from './refusals';

@Injectable()
export class CheckInsService {
  constructor(private readonly db: TenantDb) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<CheckInListDto>> {
    const after = decodeCursor(cursor, [cursorPart.instant, cursorPart.uuid]);
    return this.db.read(checkInsOfEngagement(engagementId, limit, ...after));
  }

  one(id: string): Promise<Json<CheckInDto>> {
    return this.db.read(oneCheckIn(id));
  }

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

  change(id: string, version: number, changes: ChangeCheckInDto): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, currency, ...before } = await tx.lock(CheckInEntity, { id });
      const { health = before.health, healthReason = before.healthReason } = changes;
      const mismatch = currencyMismatch(changes, currency) ?? unreasoned(health, healthReason);
      if (mismatch) throw mismatch;
      const { blocked, decisionsNeeded, cash, cashIn, cashOut, ...rest } = changes;
      await tx.update(
        CheckInEntity,
        { id, version },
        {
          ...rest,
          ...(blocked !== undefined && { blocked: blocked ?? '' }),
          ...(decisionsNeeded !== undefined && { decisionsNeeded: decisionsNeeded ?? '' }),
          ...(cash !== undefined && { cashAmount: cash?.amount ?? null }),
          ...(cashIn !== undefined && { cashInAmount: cashIn?.amount ?? null }),
          ...(cashOut !== undefined && { cashOutAmount: cashOut?.amount ?? null }),
        },
      );
      tx.audit('check_in.changed', { id, clientId }, changes);
      return tx.read(oneCheckIn(id));
    });
  }

  publish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.setVisibility(id, version, 'published');
  }

  unpublish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.setVisibility(id, version, 'private');
  }

  private setVisibility(id: string, version: number, visibility: Visibility): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: before } = await tx.lock(CheckInEntity, { id });
      const publishedAt = visibility === 'published' ? sql`now()` : null;
      await tx.update(CheckInEntity, { id, version }, { visibility, publishedAt });
      if (before === visibility)
        throw new Conflict(`check_in.${visibility}`, `This check-in is already ${visibility}.`);
      const action = visibility === 'published' ? 'check_in.published' : 'check_in.unpublished';
      tx.audit(action, { id, clientId });
      if (visibility === 'published') await announceUpdate(tx, id);
      return tx.read(oneCheckIn(id));
    });
  }
}

/** So long a publication can be taken back before anybody is written to. */
const GRACE = sql`interval '2 minutes'`;

/**
 * One mail with a published weekly check-in for each founder who sees it, once: publishing it again after the mail is
 * out sends nothing. One that is older than two weeks is on the page and no news any more.
 */
async function announceUpdate(tx: Transaction, checkInId: string): Promise<void> {
  await tx.query(
    sql`insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, not_before)
     select ci.tenant_id, uuid_v7(), ci.client_id, 'weekly_update',
       'weekly_update:' || ci.id || ':' || m.user_id || ':' || ci.version, ci.id, m.user_id, now() + ${GRACE}
     from check_in ci
     join occurrence o on o.tenant_id = ci.tenant_id and o.id = ci.occurrence_id and o.kind = 'weekly_check_in'
     join engagement e on e.tenant_id = ci.tenant_id and e.id = ci.engagement_id and e.visibility = 'published'
     join client_grant g on g.tenant_id = ci.tenant_id and g.client_id = ci.client_id
     join membership m on m.tenant_id = g.tenant_id and m.id = g.membership_id and m.role = 'founder' and m.ended_at is null
     where ci.id = ${checkInId} and ci.visibility = 'published' and o.due_at > now() - interval '14 days'
       and not exists (select from notification n
         where n.tenant_id = ci.tenant_id and n.subject_id = ci.id and n.kind = 'weekly_update'
           and n.recipient_user_id = m.user_id and n.state <> 'suppressed')
     on conflict (tenant_id, reason) do nothing`,
  );
}
