import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '../config/config';
import { LOGGER } from '../logging/logger.token';
import { MailError } from '../mail/mail-error';
import { messageIdOf } from '../mail/mail-message';
import { Mailer } from '../mail/mailer';
import { NotificationMetrics } from '../metrics/notification-metrics';
import { Composers } from './composers';
import { type Claim, DeliveryLedger, LeaseLost } from './delivery-ledger';
import { DELIVERY_TIMING, type DeliveryTiming, retrySeconds } from './delivery-timing';
import { type ClaimedNotification, type Letter, Suppressed } from './mail-composer';

/**
 * Sends one notification: claim, compose in one transaction, send outside any, write down what happened. Whatever ends
 * in between leaves a claim whose lease runs out; the next attempt repeats the same Message-ID.
 */
@Injectable()
export class Deliveries {
  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly composers: Composers,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly metrics: NotificationMetrics,
    @Inject(DELIVERY_TIMING) private readonly timing: DeliveryTiming,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async deliver(id: string): Promise<void> {
    const claim = await this.ledger.claim(id, this.timing.leaseSeconds);
    if (!claim) return;
    const leaseEnds = Date.now() + this.timing.leaseSeconds * 1000;
    try {
      await this.send(claim, leaseEnds);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.logger.debug({ notification: id }, 'lease ran out, left to the next attempt');
    }
  }

  private async send(claim: Claim, leaseEnds: number): Promise<void> {
    let notification: ClaimedNotification | undefined;
    let letter: Letter | Suppressed;
    try {
      letter = await this.ledger.inContext(claim, async (work) => {
        notification = await this.ledger.read(work, claim);
        return this.composers.of(notification.kind).compose(work, notification);
      });
    } catch (error) {
      // Without the row the database is away: the lease runs out and the next attempt finds it back.
      if (!notification || error instanceof LeaseLost) throw error;
      this.logger.error(
        { err: error, notification: claim.id, kind: notification.kind },
        'a mail could not be composed',
      );
      return this.writeDown(leaseEnds, () =>
        this.afterFailure(claim, notification!, new MailError('retryable', 'compose')),
      );
    }
    if (letter instanceof Suppressed) {
      const { reason } = letter;
      await this.writeDown(leaseEnds, () => this.ledger.suppressed(claim, reason));
      return this.count('suppressed', notification!, reason);
    }
    const failure = await this.mail(claim.id, letter);
    if (failure) return this.writeDown(leaseEnds, () => this.afterFailure(claim, notification!, failure));
    await this.writeDown(leaseEnds, () => this.ledger.sent(claim));
    this.count('sent', notification!);
  }

  private async mail(id: string, letter: Letter): Promise<MailError | undefined> {
    const { to, subject, text, html, headers, calendar } = letter;
    const messageId = messageIdOf(id, this.config.publicUrl);
    try {
      await this.mailer.send({ messageId, to, subject, text, html, headers, calendar });
      return undefined;
    } catch (error) {
      return error instanceof MailError ? error : new MailError('retryable', 'composition', { cause: error });
    }
  }

  private async afterFailure(
    claim: Claim,
    notification: ClaimedNotification,
    failure: MailError,
  ): Promise<void> {
    const reason = `${failure.outcome}: ${failure.reason}`;
    if (failure.outcome === 'permanent' || notification.attempts >= this.timing.attempts) {
      await this.ledger.failed(claim, reason);
      return this.count('failed', notification, reason);
    }
    await this.ledger.retry(claim, reason, retrySeconds(notification.attempts, this.timing, Math.random()));
    this.count('retried', notification, reason);
  }

  /** A restart of PostgreSQL just now must not make a mail that is out look unsent: tried while the lease holds. */
  private async writeDown(leaseEnds: number, write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (error instanceof LeaseLost || Date.now() + 500 > leaseEnds) throw error;
        await sleep(250);
      }
    }
  }

  private count(
    outcome: 'sent' | 'retried' | 'failed' | 'suppressed',
    { id, kind, attempts, secondsLate }: ClaimedNotification,
    reason?: string,
  ): void {
    if (outcome === 'sent') this.metrics.sent(kind, secondsLate);
    if (outcome === 'failed' || outcome === 'retried') this.metrics.failed(kind);
    const level = outcome === 'failed' ? 'error' : outcome === 'retried' ? 'warn' : 'info';
    this.logger[level]({ notification: id, kind, attempts, reason }, `notification ${outcome}`);
  }
}
