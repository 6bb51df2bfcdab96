import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { remindedOccurrence } from './reminded-occurrence';
import { reminderLetter } from './reminder-letter';

/** Reminds the ritual's owner of what has become due. */
@Injectable()
@ComposesMail('check_in_reminder')
export class CheckInReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(work: UnitOfWork, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const due = await remindedOccurrence(work, id, 'due');
    if (due instanceof Suppressed) return due;
    return reminderLetter(work, this.config, id, due, {
      says: () => 'is due',
      text: ({ task }) => task,
    });
  }
}
