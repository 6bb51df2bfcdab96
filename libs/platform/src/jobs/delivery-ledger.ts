import { Injectable } from '@nestjs/common';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { sql } from '../tenancy/sql';
import { TenantDb } from '../tenancy/tenant-db';
import type { Statement } from '../tenancy/statement';
import type { Transaction } from '../tenancy/transaction';
import {
  deferDelivery,
  endDelivery,
  nextChannel,
  readDelivery,
  retryDelivery,
  showInApp,
} from './delivery-ledger.queries';
import type { ClaimedNotification, InApp } from './mail-composer';

/** The right to send one notification, for the time of its lease. */
export interface Claim {
  id: string;
  fence: string;
}

/** The rows of `notification`: every change after the claim holds only while the claim's fence still fits. */
@Injectable()
export class DeliveryLedger {
  constructor(private readonly db: TenantDb) {}

  /** Undefined when there is nothing to do: sent already, not yet due, or another worker's. */
  claim(id: string, leaseSeconds: number): Promise<Claim | undefined> {
    return this.open(id, async (tx) => {
      const [row] = await tx.query<{ fence: string | null }>(sql`
        select ctx.claim_notification(${id}, make_interval(secs => ${leaseSeconds})) as fence`);
      return row?.fence ? { id, fence: row.fence } : undefined;
    });
  }

  /** Works in the context of the notification's practice. @throws LeaseLost */
  inContext<T>({ id, fence }: Claim, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.open(id, async (tx) => {
      await tx.query(sql`select ctx.enter_notification(${id}, ${fence})`).catch(asLeaseLost);
      return change(tx);
    });
  }

  async read(tx: Transaction, { id }: Claim): Promise<ClaimedNotification> {
    return JSON.parse(await tx.read(readDelivery(id))) as ClaimedNotification;
  }

  /** Which channel carries it from now on; written before anything is handed over. */
  async carriedBy(tx: Transaction, { id, fence }: Claim, channel: Channel): Promise<void> {
    await tx.query(sql`
      update notification set channel = ${channel}
      where tenant_id = (select ctx.tenant()) and id = ${id} and fence = ${fence} and state = 'sending'`);
  }

  /** It is out, and its recipient finds it in the inbox of the portal too. */
  sent(claim: Claim, inApp: InApp | null): Promise<void> {
    return this.end(claim, 'sent', null, inApp);
  }

  /** Nothing is sent; what its recipient only does not want to be told of is in the inbox all the same. */
  suppressed(claim: Claim, reason: string, inApp: InApp | null): Promise<void> {
    return this.end(claim, 'suppressed', reason, inApp);
  }

  /** Not retried: `failed` when it did not go out, `unknown` when an attempt ended without an answer. */
  givenUp(claim: Claim, reason: string, mayBeSent: boolean): Promise<void> {
    return this.change(claim, endDelivery(claim.id, claim.fence, 'failed', reason, mayBeSent));
  }

  retry(claim: Claim, reason: string, afterSeconds: number, mayBeSent: boolean): Promise<void> {
    return this.change(claim, retryDelivery(claim.id, claim.fence, reason, afterSeconds, mayBeSent));
  }

  /** Nothing was handed over, so this attempt counts for none. */
  defer(claim: Claim, afterSeconds: number): Promise<void> {
    return this.change(claim, deferDelivery(claim.id, claim.fence, afterSeconds));
  }

  /** This channel refused it for good: the recipient's next channel takes over. */
  next(claim: Claim, reason: string): Promise<void> {
    return this.change(claim, nextChannel(claim.id, claim.fence, reason));
  }

  private async end(claim: Claim, state: string, reason: string | null, inApp: InApp | null): Promise<void> {
    await this.inContext(claim, async (tx) => {
      await tx.read(endDelivery(claim.id, claim.fence, state, reason, false));
      if (inApp) await tx.query(showInApp(claim.id, inApp));
    });
  }

  private async change(claim: Claim, statement: Statement<string>): Promise<void> {
    await this.inContext(claim, (tx) => tx.read(statement));
  }

  private open<T>(id: string, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.db.asJob(`notification ${id}`, change);
  }
}

/** The lease ran out before the work was done. The next claim does it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

function asLeaseLost(error: unknown): never {
  if ((error as { code?: unknown }).code === 'QD409')
    throw new LeaseLost('The claim is no longer held.', { cause: error });
  throw error;
}
