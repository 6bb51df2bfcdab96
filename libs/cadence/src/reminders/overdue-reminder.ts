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

/** Reminds a ritual's owner once more, some time after the due date. */
@Injectable()
@ComposesMail('ritual_overdue')
export class OverdueReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const open = await remindedOccurrence(tx, id, 'due');
    if (open instanceof Suppressed) return open;
    return reminderLetter(tx, this.config, id, open, {
      says: () => 'is overdue',
      text: () =>
        'It is still open. Until the next due date it counts as late, and after that as missed. This is the last reminder.',
    });
  }
}
