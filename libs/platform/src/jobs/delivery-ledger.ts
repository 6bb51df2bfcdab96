import { Injectable } from '@nestjs/common';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { sql } from '../tenancy/sql';
import { TenantDb } from '../tenancy/tenant-db';
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

/** What became of one attempt. */
export type Outcome =
  /** Its recipient finds it in the inbox of the portal too. */
  | { end: 'sent'; inApp: InApp | null }
  /** Not sent; what its recipient has only switched off is in the inbox all the same. */
  | { end: 'suppressed'; reason: string; inApp: InApp | null }
  /** Not sent because of quiet hours, or because the server is left alone: the attempt does not count. */
  | { end: 'deferred' | 'held_back'; seconds: number }
  /** `unknown`: the attempt ended without word, so it may have arrived. */
  | { end: 'retried'; reason: string; seconds: number; unknown: boolean }
  /** This channel refused it for good: the recipient's next channel takes over. */
  | { end: 'next_channel'; reason: string }
  /** Not retried. State `unknown`: this attempt or one before may have arrived. */
  | { end: 'failed' | 'unknown'; reason: string; unknown: boolean };

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

  /** Ends the claim. @throws LeaseLost */
  record(claim: Claim, outcome: Outcome): Promise<void> {
    return this.inContext(claim, async (tx) => {
      const held = [claim.id, claim.fence] as const;
      switch (outcome.end) {
        case 'sent':
        case 'suppressed':
          await tx.read(
            endDelivery(...held, outcome.end, 'reason' in outcome ? outcome.reason : null, false),
          );
          if (outcome.inApp) await tx.query(showInApp(claim.id, outcome.inApp));
          break;
        case 'deferred':
        case 'held_back':
          await tx.read(deferDelivery(...held, outcome.seconds));
          break;
        case 'retried':
          await tx.read(retryDelivery(...held, outcome.reason, outcome.seconds, outcome.unknown));
          break;
        case 'next_channel':
          await tx.read(nextChannel(...held, outcome.reason));
          break;
        case 'failed':
        case 'unknown':
          await tx.read(endDelivery(...held, outcome.end, outcome.reason, outcome.unknown));
          break;
        default:
          outcome satisfies never;
      }
    });
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
