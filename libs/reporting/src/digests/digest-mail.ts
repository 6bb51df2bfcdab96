import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';
import { digestLines } from './digest-content';
import { digestLetter, homeOf } from './digest-letter';
import { readReader } from './digest.queries';

/** Sums up what needs the reader at sending time, not at planning time. Skipped if nothing does. */
@Injectable()
@ComposesMail('digest')
export class DigestMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const reader = await readOne(tx, readReader(id));
    if (!reader || reader.left) return new Suppressed('recipient_left');
    if (!reader.theirs) return new Suppressed('recipient_without_access');
    const lines = await digestLines(tx, reader);
    if (lines.length === 0) return new Suppressed('nothing_needs_you');
    const { userId, slug } = reader;
    const url = await signInUrl(tx, this.config, {
      notificationId: id,
      userId,
      slug,
      path: homeOf(reader),
      hours: 72,
    });
    return digestLetter(reader, lines, this.config.publicUrl, url);
  }
}
