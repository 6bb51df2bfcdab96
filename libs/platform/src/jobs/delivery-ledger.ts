import { Injectable } from '@nestjs/common';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { Gate } from '../tenancy/gate';
import { runWithContext } from '../tenancy/request-context';
import type { Statement } from '../tenancy/statement';
import type { UnitOfWork } from '../tenancy/unit-of-work';
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
    return JSON.parse(await work.read(readDelivery, [id])) as ClaimedNotification;
  }

  /** Which channel carries it from now on; written before anything is handed over. */
  async carriedBy(work: UnitOfWork, { id, fence }: Claim, channel: Channel): Promise<void> {
    const sql = `update notification set channel = $3
      where tenant_id = (select ctx.tenant()) and id = $1 and fence = $2 and state = 'sending'`;
    await work.query(sql, [id, fence, channel]);
  }

  /** It is out, and its recipient finds it in the inbox of the portal too. */
  sent(claim: Claim, inApp: InApp | null): Promise<void> {
    return this.end(claim, 'sent', null, inApp);
  }

  /** Nothing is sent; what its recipient only does not want to be told of is in the inbox all the same. */
  suppressed(claim: Claim, reason: string, inApp: InApp | null): Promise<void> {
    return this.end(claim, 'suppressed', reason, inApp);
  }

  /** Given up: `failed` when it surely did not go out, `unknown` when an attempt ended without word. */
  givenUp(claim: Claim, reason: string, mayBeSent: boolean): Promise<void> {
    return this.change(claim, endDelivery, 'failed', reason, mayBeSent);
  }

  retry(claim: Claim, reason: string, afterSeconds: number, mayBeSent: boolean): Promise<void> {
    return this.change(claim, retryDelivery, reason, afterSeconds, mayBeSent);
  }

  /** Nothing was handed over, so this attempt counts for none. */
  defer(claim: Claim, afterSeconds: number): Promise<void> {
    return this.change(claim, deferDelivery, afterSeconds);
  }

  /** This channel surely did not take it and will not: the next of the recipient's order takes over. */
  next(claim: Claim, reason: string): Promise<void> {
    return this.change(claim, nextChannel, reason);
  }

  private async end(claim: Claim, state: string, reason: string | null, inApp: InApp | null): Promise<void> {
    await this.inContext(claim, async (work) => {
      await work.read(endDelivery, [claim.id, claim.fence, state, reason, false]);
      if (inApp) await work.query(showInApp, [claim.id, inApp.title, inApp.path]);
    });
  }

  private async change(claim: Claim, sql: Statement<string>, ...values: unknown[]): Promise<void> {
    await this.inContext(claim, (work) => work.read(sql, [claim.id, claim.fence, ...values]));
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
