import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import { linkToken, linkUrl } from '@quarterdeck/platform/mail/link-token';
import { mailLayout } from '@quarterdeck/platform/mail/mail-layout';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { inUtc, openLink } from './account-link';

@Injectable()
@ComposesMail('password_reset')
export class PasswordResetMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, notification: ClaimedNotification): Promise<Letter | Suppressed> {
    const link = await openLink(tx, notification);
    if (link instanceof Suppressed) return link;
    const token = linkToken(this.config.quarterdeckSecret, 'password_reset', link.id);
    return {
      to: link.email,
      subject: 'Choose a new password for Quarterdeck',
      inApp: null,
      ...mailLayout({
        title: 'Choose a new password',
        paragraphs: [
          `Hello ${link.name},`,
          `Use this link to choose a new password. It works once, until ${inUtc(link.expiresAt)}.`,
        ],
        action: { label: 'Choose a password', url: linkUrl(this.config.publicUrl, 'password_reset', token) },
        footer: "If you didn't ask for this, ignore this email. Your password stays the same.",
      }),
    };
  }
}
