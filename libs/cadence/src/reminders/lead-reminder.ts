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

/** Reminds the cadence's owner of a check-in some time before it is due. */
@Injectable()
@ComposesMail('check_in_lead')
export class LeadReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(work: UnitOfWork, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const coming = await remindedOccurrence(work, id, 'scheduled');
    if (coming instanceof Suppressed) return coming;
    return reminderLetter(work, this.config, id, coming, {
      says: (when) => `is due on ${when}`,
      text: 'Nothing is late. If you write it now, there is no other reminder when it is due.',
    });
  }
}
