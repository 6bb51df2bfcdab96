import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { Config } from '../config/config';
import { LOGGER } from '../logging/logger.token';
import { type DeliveryEnd, NotificationMetrics } from '../metrics/notification-metrics';
import type { Transaction } from '../tenancy/transaction';
import { applyPreferences } from './apply-preferences';
import { HeldBack } from './breakers';
import { Carriers } from './carriers';
import { Composers } from './composers';
import { DeliveryError } from './delivery-error';
import { type Claim, DeliveryLedger, LeaseLost, type Outcome } from './delivery-ledger';
import { DELIVERY_TIMING, type DeliveryTiming, retrySeconds } from './delivery-timing';
import { type ClaimedNotification, type Letter, Suppressed } from './mail-composer';
import { channelFor, type Route } from './route';

/**
 * Sends one notification: claim, compose in one transaction, send outside any, write down what happened. Whatever ends
 * in between leaves a claim whose lease runs out; the next attempt repeats the same Message-ID.
 */
@Injectable()
export class Deliveries {
  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly composers: Composers,
    private readonly carriers: Carriers,
    private readonly config: Config,
    private readonly metrics: NotificationMetrics,
    @Inject(DELIVERY_TIMING) private readonly timing: DeliveryTiming,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async deliver(id: string): Promise<void> {
    const claim = await this.ledger.claim(id, this.timing.leaseSeconds);
    if (!claim) return;
    const leaseEnds = performance.now() + this.timing.leaseSeconds * 1000;
    try {
      const { notification, outcome } = await this.attempt(claim);
      await writeWithinLease(leaseEnds, () => this.ledger.record(claim, outcome));
      this.report(notification, outcome);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.logger.debug({ notification: id }, 'lease ran out, left to the next attempt');
    }
  }

  private async attempt(claim: Claim): Promise<{ notification: ClaimedNotification; outcome: Outcome }> {
    let read: ClaimedNotification | undefined;
    try {
      const prepared = await this.ledger.inContext(claim, async (tx) => {
        read = await this.ledger.read(tx, claim);
        return this.prepare(tx, claim, read);
      });
      const notification = read!;
      const outcome = 'end' in prepared ? prepared : await this.send(notification, prepared);
      return { notification, outcome };
    } catch (error) {
      // Without the row the database is away: the lease runs out and the next attempt finds it back.
      if (!read || error instanceof LeaseLost) throw error;
      const { kind } = read;
      this.logger.error({ err: error, notification: claim.id, kind }, 'a message could not be composed');
      const failure = new DeliveryError('retryable', 'compose');
      return { notification: read, outcome: this.afterFailure(read, failure) };
    }
  }

  /** The letter, with its channel in the route; or what becomes of the notification without sending. */
  private async prepare(
    tx: Transaction,
    claim: Claim,
    notification: ClaimedNotification,
  ): Promise<Letter | Outcome> {
    const { kind, quietSeconds, route } = notification;
    // Its time came before the quiet hours, but nobody could send it then.
    if (quietSeconds > 0) return { end: 'deferred', seconds: quietSeconds };
    const composed = await this.composers.of(kind).compose(tx, notification);
    if (composed instanceof Suppressed) return { end: 'suppressed', reason: composed.reason, inApp: null };
    const letter = applyPreferences(notification, composed, this.config);
    if (letter instanceof Suppressed)
      return { end: 'suppressed', reason: letter.reason, inApp: composed.inApp };
    const channel = channelFor(route, letter);
    if (!channel)
      return this.afterFailure(notification, new DeliveryError('permanent', 'no_channel'), letter);
    if (channel !== route.channel) {
      await this.ledger.carriedBy(tx, claim, channel);
      route.channel = channel;
    }
    return letter;
  }

  private async send(notification: ClaimedNotification, letter: Letter): Promise<Outcome> {
    try {
      await this.carriers.send(notification.route.channel, notification, letter);
      return { end: 'sent', inApp: letter.inApp };
    } catch (error) {
      if (error instanceof HeldBack) return whenHeldBack(notification, error, letter);
      const failure =
        error instanceof DeliveryError
          ? error
          : new DeliveryError('retryable', 'composition', { cause: error });
      return this.afterFailure(notification, failure, letter);
    }
  }

  private afterFailure(
    { attempts, attemptsElsewhere, route }: ClaimedNotification,
    { outcome, reason: cause, retryAfterSeconds = 0 }: DeliveryError,
    letter?: Letter,
  ): Outcome {
    const reason = `${outcome}: ${cause}`;
    const unknown = outcome === 'unknown';
    const tries = attempts - attemptsElsewhere;
    if (outcome !== 'permanent' && tries < this.timing.attempts) {
      const seconds = Math.max(retryAfterSeconds, retrySeconds(tries, this.timing, Math.random()));
      return { end: 'retried', reason, seconds, unknown };
    }
    if (letter && !unknown && leftAfter(route, letter)) return { end: 'next_channel', reason };
    return { end: unknown || route.mayBeSent ? 'unknown' : 'failed', reason, unknown };
  }

  private report(
    { id, kind, attempts, secondsLate, route: { channel } }: ClaimedNotification,
    outcome: Outcome,
  ): void {
    const { end } = outcome;
    if (end === 'deferred') return;
    const reason = 'reason' in outcome ? outcome.reason : undefined;
    const unknown = 'unknown' in outcome && outcome.unknown;
    this.metrics.ended(end, { kind, channel, secondsLate, unknown });
    this.logger[LEVELS[end]]({ notification: id, kind, channel, attempts, reason }, `notification ${end}`);
  }
}

/** A restart of PostgreSQL just now must not make a message that is out look unsent. */
async function writeWithinLease(leaseEnds: number, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (error instanceof LeaseLost || performance.now() + 500 > leaseEnds) throw error;
      await sleep(250);
    }
  }
}

/** Nothing was sent, so another channel repeats nothing. Without one it waits, spread out so that not all return at once. */
function whenHeldBack({ route }: ClaimedNotification, { seconds }: HeldBack, letter: Letter): Outcome {
  if (leftAfter(route, letter)) return { end: 'next_channel', reason: 'retryable: held_back' };
  return { end: 'held_back', seconds: seconds * (1 + Math.random()) };
}

/** The channel that takes over from the present one; none once the message may have gone out. */
const leftAfter = (route: Route, letter: Letter): Channel | undefined =>
  route.mayBeSent ? undefined : channelFor({ ...route, tried: [...route.tried, route.channel] }, letter);

const LEVELS = {
  sent: 'info',
  suppressed: 'info',
  held_back: 'debug',
  retried: 'warn',
  next_channel: 'warn',
  failed: 'error',
  unknown: 'error',
} as const satisfies Record<DeliveryEnd, string>;
