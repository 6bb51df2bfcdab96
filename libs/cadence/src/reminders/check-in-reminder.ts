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

/** Reminds a ritual's owner on the due date. */
@Injectable()
@ComposesMail('ritual_due')
export class CheckInReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const due = await remindedOccurrence(tx, id, 'due');
    if (due instanceof Suppressed) return due;
    return reminderLetter(tx, this.config, id, due, {
      says: () => 'is due',
      text: ({ task }) => task,
    });
  }
}
