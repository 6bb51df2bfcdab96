import { Inject, Injectable } from '@nestjs/common';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import { Config } from '../config/config';
import { messageIdOf } from '../mail/mail-message';
import { Mailer } from '../mail/mailer';
import { SlackAddress } from '../secrets/slack-address';
import { SlackSender } from '../slack/slack-sender';
import { Breakers } from './breakers';
import { DeliveryError } from './delivery-error';
import type { ClaimedNotification, Letter } from './mail-composer';

/** Hands a letter over on one channel; a server in trouble is left alone. */
@Injectable()
export class Carriers {
  private readonly addresses: SlackAddress;

  constructor(
    private readonly mailer: Mailer,
    private readonly slack: SlackSender,
    @Inject(Breakers) private readonly breakers: Breakers,
    private readonly config: Config,
  ) {
    this.addresses = new SlackAddress(config);
  }

  /** Resolves when the receiver has accepted it. @throws DeliveryError, HeldBack */
  async send(channel: Channel, notification: ClaimedNotification, letter: Letter): Promise<void> {
    const messageId = messageIdOf(notification.id, this.config.publicUrl);
    if (channel === 'email') return this.mail(messageId, letter);
    return this.post(messageId, letter, this.addressOf(notification));
  }

  private mail(messageId: string, { to, subject, text, html, headers, calendar }: Letter): Promise<void> {
    const message = { messageId, to, subject, text, html, headers, calendar };
    const send = (): Promise<void> => this.mailer.send(message);
    return this.mailer.server ? this.breakers.guard('email', this.mailer.server, send) : send();
  }

  private post(messageId: string, { inApp }: Letter, address: string): Promise<void> {
    const url = new URL(inApp!.path, this.config.publicUrl).href;
    return this.breakers.guard('slack', new URL(address).host, () =>
      this.slack.send(address, messageId, { title: inApp!.title, url }),
    );
  }

  private addressOf({ tenantId, recipientId, route: { webhook } }: ClaimedNotification): string {
    if (!webhook || !recipientId) throw new DeliveryError('permanent', 'webhook_missing');
    try {
      const address = this.addresses.open(webhook, { tenantId, userId: recipientId });
      return new URL(address).href;
    } catch (error) {
      // Sealed under a secret that is gone: the person has to enter it again.
      throw new DeliveryError('permanent', 'webhook_unreadable', { cause: error });
    }
  }
}
