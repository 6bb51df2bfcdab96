import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { remindedOccurrence } from './reminded-occurrence';
import { reminderLetter } from './reminder-letter';

/** Reminds a ritual's owner and participants before the due date. */
@Injectable()
@ComposesMail('ritual_lead')
export class LeadReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const coming = await remindedOccurrence(tx, id, 'scheduled', 'everybody');
    if (coming instanceof Suppressed) return coming;
    return reminderLetter(tx, this.config, id, coming, {
      says: (when) => `is due on ${when}`,
      text: ({ noun }) =>
        coming.takesPartOnly
          ? `The ${noun} is coming up. You don't have to write anything.`
          : "It isn't due yet. If you submit it now, you won't get a reminder on the due date.",
    });
  }
}
