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
@ComposesMail('sign_in_link')
export class SignInLinkMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, notification: ClaimedNotification): Promise<Letter | Suppressed> {
    const link = await openLink(tx, notification);
    if (link instanceof Suppressed) return link;
    const token = linkToken(this.config.quarterdeckSecret, 'sign_in', link.id);
    return {
      to: link.email,
      subject: 'Your sign-in link for Quarterdeck',
      inApp: null,
      ...mailLayout({
        title: 'Sign in to Quarterdeck',
        paragraphs: [
          `Hello ${link.name},`,
          `This link signs you in. It works once, until ${inUtc(link.expiresAt)}.`,
        ],
        action: { label: 'Sign in', url: linkUrl(this.config.publicUrl, 'sign_in', token) },
        footer: "If you didn't ask for this, ignore this email. Nothing happens unless you open the link.",
      }),
    };
  }
}
