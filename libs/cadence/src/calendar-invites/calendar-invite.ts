import { Injectable } from '@nestjs/common';
import { agendaPoints } from '@quarterdeck/domain/agenda';
import { parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import { mailLayout } from '@quarterdeck/platform/mail/mail-layout';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { RITUAL_WORDS } from '../reminders/ritual-words';
import { inviteFile } from './invite-file';
import { freeDays, type InvitedRitual, invitedRitual } from './invited-ritual';
import { type Series, seriesOf } from './series';

type Occasion = 'invited' | 'changed' | 'ended' | 'cancelled';

const WORDS: Readonly<Record<Occasion, { subject: string; text: (noun: string) => string }>> = {
  invited: {
    subject: 'Invitation',
    text: (noun) => `You belong to the ${noun}. The invitation in this mail puts it into your calendar.`,
  },
  changed: {
    subject: 'Changed',
    text: (noun) => `The ${noun} is as follows from now on. Your calendar takes the change from this mail.`,
  },
  ended: {
    subject: 'Ends',
    text: (noun) => `The ${noun} has had its last date. Your calendar takes what was planned after it away.`,
  },
  cancelled: {
    subject: 'Cancelled',
    text: (noun) => `The ${noun} is over for you. Your calendar takes it away.`,
  },
};

/** Puts a ritual into the calendars of its people, as it stands when the mail is written. */
@Injectable()
@ComposesMail('calendar_invite')
export class CalendarInvite implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const ritual = await invitedRitual(tx, id);
    if (!ritual || ritual.left) return new Suppressed('recipient_left');
    if (!ritual.sees) return new Suppressed('recipient_without_access');
    if (ritual.superseded) return new Suppressed('superseded');
    const series = seriesOf(ritual);
    const occasion = occasionOf(ritual, series);
    if (occasion instanceof Suppressed) return occasion;
    const except = series ? await freeDays(tx, ritual.clientId, series.near) : [];
    return this.letter(ritual, occasion, series, except);
  }

  private letter(
    ritual: InvitedRitual,
    occasion: Occasion,
    series: Series | undefined,
    except: readonly string[],
  ): Letter {
    const { slug, clientId, title, clientName, recurrence, localTime, zone, agenda, practice } = ritual;
    const { noun } = RITUAL_WORDS[ritual.kind];
    const path = `/p/${slug}/clients/${clientId}`;
    const url = `${this.config.publicUrl}${path}`;
    const subject = `${WORDS[occasion].subject}: ${title} for ${clientName}`;
    const method = occasion === 'cancelled' ? 'CANCEL' : 'REQUEST';
    const content = inviteFile(
      {
        ...ritual,
        method,
        except,
        url,
        attendee: ritual.email,
        organizer: addressOf(this.config.mailFrom),
        summary: `${title}: ${clientName}`,
        description: [ritual.description, agenda].filter(Boolean).join('\n\n'),
        first: series?.first ?? parseLocalDate(ritual.startsOn),
      },
      this.config.publicUrl,
    );
    return {
      to: ritual.email,
      subject,
      inApp: { title: subject, path },
      calendar: { method, content },
      ...mailLayout({
        title: subject,
        paragraphs: [`Hello ${ritual.name},`, WORDS[occasion].text(noun)],
        facts: [
          ['Client', clientName],
          ['Repeats', `${recurrenceWords(recurrence)} at ${localTime} (${zone})`],
          ...(ritual.endsOn ? [['Last day', ritual.endsOn] as const] : []),
          ['Practice', practice],
        ],
        points: { title: 'On the agenda', lines: occasion === 'cancelled' ? [] : agendaPoints(agenda) },
        action: { label: 'Open the client page', url },
        footer: `You get this because you belong to the ${noun} in ${practice}. In your account you can switch invitations off.`,
      }),
    };
  }
}

/** What there is to say, or why there is nothing: who was never invited needs no end of it. */
function occasionOf(ritual: InvitedRitual, series: Series | undefined): Occasion | Suppressed {
  const { belongs, invitedBefore } = ritual;
  if (!invitedBefore && (!belongs || !series || series.over)) return new Suppressed('never_invited');
  if (!belongs || !series) return 'cancelled';
  if (series.over) return 'ended';
  return invitedBefore ? 'changed' : 'invited';
}

/** Without the name before it. */
const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
