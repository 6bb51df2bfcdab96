import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { Config } from '../config/config';
import { LOGGER } from '../logging/logger.token';
import { type DeliveryEnd, NotificationMetrics } from '../metrics/notification-metrics';
import { asWanted } from './as-wanted';
import { HeldBack } from './breakers';
import { Carriers } from './carriers';
import { Composers } from './composers';
import { DeliveryError } from './delivery-error';
import { type Claim, DeliveryLedger, LeaseLost } from './delivery-ledger';
import { DELIVERY_TIMING, type DeliveryTiming, retrySeconds } from './delivery-timing';
import { type ClaimedNotification, type Letter, Suppressed } from './mail-composer';
import { channelFor, type Route } from './route';

interface Prepared {
  composed: Letter | Suppressed;
  /** As its recipient wants it, or why not at all. */
  letter: Letter | Suppressed;
  channel: Channel | undefined;
}

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
      await this.send(claim, leaseEnds);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.logger.debug({ notification: id }, 'lease ran out, left to the next attempt');
    }
  }

  private async send(claim: Claim, leaseEnds: number): Promise<void> {
    let notification: ClaimedNotification | undefined;
    let prepared: Prepared | undefined;
    try {
      prepared = await this.ledger.inContext(claim, async (tx) => {
        notification = await this.ledger.read(tx, claim);
        if (notification.quietSeconds > 0) return undefined;
        const composed = await this.composers.of(notification.kind).compose(tx, notification);
        const letter = asWanted(notification, composed, this.config);
        const channel = letter instanceof Suppressed ? undefined : channelFor(notification.route, letter);
        if (channel && channel !== notification.route.channel) {
          await this.ledger.carriedBy(tx, claim, channel);
          notification.route.channel = channel;
        }
        return { composed, letter, channel };
      });
    } catch (error) {
      // Without the row the database is away: the lease runs out and the next attempt finds it back.
      if (!notification || error instanceof LeaseLost) throw error;
      this.logger.error(
        { err: error, notification: claim.id, kind: notification.kind },
        'a message could not be composed',
      );
      const failure = new DeliveryError('retryable', 'compose');
      return this.writeDown(leaseEnds, () => this.afterFailure(claim, notification!, failure));
    }
    const claimed = notification!;
    // Its time came before the quiet hours, but nobody could send it then.
    if (!prepared) return this.writeDown(leaseEnds, () => this.ledger.defer(claim, claimed.quietSeconds));
    const { composed, letter, channel } = prepared;
    if (letter instanceof Suppressed) {
      const inApp = composed instanceof Suppressed ? null : composed.inApp;
      await this.writeDown(leaseEnds, () => this.ledger.suppressed(claim, letter.reason, inApp));
      return this.count('suppressed', claimed, letter.reason);
    }
    const failure = await this.hand(claimed, letter, channel);
    if (failure instanceof HeldBack)
      return this.writeDown(leaseEnds, () => this.whenHeldBack(claim, claimed, failure, letter));
    if (failure) return this.writeDown(leaseEnds, () => this.afterFailure(claim, claimed, failure, letter));
    await this.writeDown(leaseEnds, () => this.ledger.sent(claim, letter.inApp));
    this.count('sent', claimed);
  }

  private async hand(
    notification: ClaimedNotification,
    letter: Letter,
    channel: Channel | undefined,
  ): Promise<DeliveryError | HeldBack | undefined> {
    if (!channel) return new DeliveryError('permanent', 'no_channel');
    try {
      await this.carriers.send(channel, notification, letter);
      return undefined;
    } catch (error) {
      if (error instanceof DeliveryError || error instanceof HeldBack) return error;
      return new DeliveryError('retryable', 'composition', { cause: error });
    }
  }

  /**
   * Nothing was handed over, so another channel tells nobody twice. Without one it waits, and not all come back at the same
   * moment: whoever waited for the server comes back spread over as long again.
   */
  private async whenHeldBack(
    claim: Claim,
    notification: ClaimedNotification,
    { seconds }: HeldBack,
    letter: Letter,
  ): Promise<void> {
    const { route } = notification;
    if (leftAfter(route, letter)) {
      await this.ledger.next(claim, 'retryable: held_back');
      return this.count('next_channel', notification, 'retryable: held_back');
    }
    await this.ledger.defer(claim, seconds * (1 + Math.random()));
    this.count('held_back', notification);
  }

  private async afterFailure(
    claim: Claim,
    notification: ClaimedNotification,
    { outcome, reason: cause, retryAfterSeconds = 0 }: DeliveryError,
    letter?: Letter,
  ): Promise<void> {
    const { attempts, attemptsElsewhere, route } = notification;
    const reason = `${outcome}: ${cause}`;
    const unknown = outcome === 'unknown';
    const tries = attempts - attemptsElsewhere;
    if (outcome !== 'permanent' && tries < this.timing.attempts) {
      const seconds = Math.max(retryAfterSeconds, retrySeconds(tries, this.timing, Math.random()));
      await this.ledger.retry(claim, reason, seconds, unknown);
      return this.count('retried', notification, reason);
    }
    if (letter && !unknown && leftAfter(route, letter)) {
      await this.ledger.next(claim, reason);
      return this.count('next_channel', notification, reason);
    }
    await this.ledger.givenUp(claim, reason, unknown);
    this.count(unknown || route.mayBeSent ? 'unknown' : 'failed', notification, reason);
  }

  /** A restart of PostgreSQL just now must not make a message that is out look unsent: tried while the lease holds. */
  private async writeDown(leaseEnds: number, write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (error instanceof LeaseLost || performance.now() + 500 > leaseEnds) throw error;
        await sleep(250);
      }
    }
  }

  private count(
    end: DeliveryEnd,
    { id, kind, attempts, secondsLate, route }: ClaimedNotification,
    reason?: string,
  ): void {
    const { channel } = route;
    this.metrics.ended(end, { kind, channel, secondsLate, unknown: reason?.startsWith('unknown') ?? false });
    const level = LEVELS[end];
    this.logger[level]({ notification: id, kind, channel, attempts, reason }, `notification ${end}`);
  }
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
