import { agendaPoints } from '@quarterdeck/domain/agenda';
import type { Config } from '@quarterdeck/platform/config/config';
import type { Letter } from '@quarterdeck/platform/jobs/mail-composer';
import { mailLayout } from '@quarterdeck/platform/mail/mail-layout';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';
import type { RemindedOccurrence } from './reminded-occurrence';
import { RITUAL_WORDS, type RitualWords } from './ritual-words';

export interface ReminderWords {
  /** Follows the ritual's title and the client's name, e.g. `is due`. */
  says: (when: string) => string;
  text: (words: RitualWords) => string;
}

/** The link signs in and opens the form, or the page for someone who only takes part. */
export async function reminderLetter(
  tx: Transaction,
  config: Config,
  notificationId: string,
  due: RemindedOccurrence,
  { says, text }: ReminderWords,
): Promise<Letter> {
  const path = `/p/${due.slug}/check-ins/${due.occurrenceId}`;
  const url = await signInUrl(tx, config, {
    notificationId,
    userId: due.userId,
    slug: due.slug,
    path,
    hours: 72,
  });
  const words = RITUAL_WORDS[due.kind];
  const subject = `${due.title} for ${due.clientName} ${says(localDay(due))}`;
  return {
    to: due.email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title: subject,
      paragraphs: [`Hello ${due.name},`, text(words)],
      points: { title: 'On the agenda', lines: agendaPoints(due.agenda) },
      facts: [
        ['Client', due.clientName],
        ['Due', localDue(due)],
        ['Practice', due.practice],
      ],
      action: { label: due.takesPartOnly ? 'Open the page' : words.button, url },
      footer:
        `You get this because ${due.takesPartOnly ? `you take part in the ${words.noun}` : `you own the ${words.noun}`} ` +
        `in ${due.practice}. This link signs you in. It works once, within 72 hours. Don't share it.`,
    }),
  };
}

/** In the client's time zone, for example "Monday, 2 March 2026, 09:00 (Europe/Berlin)". */
function localDue(due: RemindedOccurrence): string {
  return `${localDay(due)} ${part(due, { year: 'numeric' })}, ${part(due, { hour: '2-digit', minute: '2-digit' })} (${due.zone})`;
}

/** For example "Monday, 2 March". */
function localDay(due: RemindedOccurrence): string {
  return `${part(due, { weekday: 'long' })}, ${part(due, { day: 'numeric', month: 'long' })}`;
}

function part({ dueAt, zone }: RemindedOccurrence, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(dueAt));
}
