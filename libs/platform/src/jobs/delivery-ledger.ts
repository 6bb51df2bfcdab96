import { Injectable } from '@nestjs/common';
import { Gate } from '../tenancy/gate';
import { runWithContext } from '../tenancy/request-context';
import { statement } from '../tenancy/statement';
import type { UnitOfWork } from '../tenancy/unit-of-work';
import type { ClaimedNotification } from './mail-composer';

/** The right to send one notification, for the time of its lease. */
export interface Claim {
  id: string;
  fence: string;
}

const readNotification = statement<ClaimedNotification>(
  'delivery.notification',
  `select json_build_object('id', id, 'kind', kind, 'subjectId', subject_id, 'attempts', attempts,
     'secondsLate', extract(epoch from clock_timestamp() - not_before))::text
   from notification where tenant_id = (select ctx.tenant()) and id = $1`,
);

const finish = statement<string>(
  'delivery.finish',
  `update notification
   set state = $3, last_error = $4, lease_until = null, sent_at = case when $3 = 'sent' then now() end,
     not_before = case when $3 = 'pending' then now() + make_interval(secs => $5) else not_before end
   where tenant_id = (select ctx.tenant()) and id = $1 and fence = $2 and state = 'sending'
   returning to_json(id)::text`,
);

/** The rows of `notification`: every change after the claim holds only while the claim's fence still fits. */
@Injectable()
export class DeliveryLedger {
  constructor(private readonly gate: Gate) {}

  /** Undefined when there is nothing to do: sent already, not yet due, or another worker's. */
  claim(id: string, leaseSeconds: number): Promise<Claim | undefined> {
    return this.open(id, async (work) => {
      const sql = 'select ctx.claim_notification($1, make_interval(secs => $2)) as fence';
      const [row] = await work.query<{ fence: string | null }>(sql, [id, leaseSeconds]);
      return row?.fence ? { id, fence: row.fence } : undefined;
    });
  }

  /** Works in the context of the notification's practice. @throws LeaseLost */
  inContext<T>({ id, fence }: Claim, change: (work: UnitOfWork) => Promise<T>): Promise<T> {
    return this.open(id, async (work) => {
      await work.query('select ctx.enter_notification($1, $2)', [id, fence]).catch(asLeaseLost);
      return change(work);
    });
  }

  async read(work: UnitOfWork, { id }: Claim): Promise<ClaimedNotification> {
    return JSON.parse(await work.read(readNotification, [id])) as ClaimedNotification;
  }

  sent(claim: Claim): Promise<void> {
    return this.finish(claim, 'sent', null);
  }

  suppressed(claim: Claim, reason: string): Promise<void> {
    return this.finish(claim, 'suppressed', reason);
  }

  failed(claim: Claim, reason: string): Promise<void> {
    return this.finish(claim, 'failed', reason);
  }

  retry(claim: Claim, reason: string, afterSeconds: number): Promise<void> {
    return this.finish(claim, 'pending', reason, afterSeconds);
  }

  private async finish(claim: Claim, state: string, reason: string | null, afterSeconds = 0): Promise<void> {
    await this.inContext(claim, (work) =>
      work.read(finish, [claim.id, claim.fence, state, reason, afterSeconds]),
    );
  }

  private open<T>(id: string, change: (work: UnitOfWork) => Promise<T>): Promise<T> {
    return runWithContext({ requestId: `notification ${id}` }, () => this.gate.open(change));
  }
}

/** The lease ran out before the work was done; whoever claims next does it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

function asLeaseLost(error: unknown): never {
  if ((error as { code?: unknown }).code === 'QD409')
    throw new LeaseLost('The claim is no longer held.', { cause: error });
  throw error;
}
