import { Injectable } from '@nestjs/common';
import { Gate } from '../tenancy/gate';
import { runWithContext } from '../tenancy/request-context';
import type { UnitOfWork } from '../tenancy/unit-of-work';
import type { ClaimedNotification } from './mail-composer';

/** The right to send one notification, for the time of its lease. */
export interface Claim {
  id: string;
  fence: string;
}

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
    const sql = 'select id, kind, subject_id as "subjectId", attempts from notification where id = $1';
    const [row] = await work.query<ClaimedNotification>(sql, [id]);
    return row!;
  }

  sent(claim: Claim): Promise<void> {
    return this.finish(claim, `state = 'sent', sent_at = now(), last_error = null`);
  }

  suppressed(claim: Claim, reason: string): Promise<void> {
    return this.finish(claim, `state = 'suppressed', last_error = $3`, [reason]);
  }

  failed(claim: Claim, reason: string): Promise<void> {
    return this.finish(claim, `state = 'failed', last_error = $3`, [reason]);
  }

  retry(claim: Claim, reason: string, afterSeconds: number): Promise<void> {
    const set = `state = 'pending', last_error = $3, not_before = now() + make_interval(secs => $4)`;
    return this.finish(claim, set, [reason, afterSeconds]);
  }

  private finish(claim: Claim, set: string, values: unknown[] = []): Promise<void> {
    return this.inContext(claim, async (work) => {
      const sql = `update notification set ${set}, lease_until = null where id = $1 and fence = $2 and state = 'sending'`;
      await work.query(sql, [claim.id, claim.fence, ...values]);
    });
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
  if ((error as { code?: unknown }).code === 'QD409') throw new LeaseLost('The claim is no longer held.', { cause: error });
  throw error;
}
