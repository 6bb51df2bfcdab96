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
    text: (noun) => `You're part of the ${noun}. This email adds it to your calendar.`,
  },
  changed: {
    subject: 'Changed',
    text: (noun) => `The ${noun} has changed. This email updates your calendar.`,
  },
  ended: {
    subject: 'Ended',
    text: (noun) => `The ${noun} has ended. This email removes later dates from your calendar.`,
  },
  cancelled: {
    subject: 'Cancelled',
    text: (noun) => `The ${noun} is no longer on your schedule. This email removes it from your calendar.`,
  },
};

/** Adds a ritual to its people's calendars. The content is current as of composing, not as of queueing. */
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
        footer: `You get this because you're part of the ${noun} in ${practice}. You can turn off calendar invites in your account.`,
      }),
    };
  }
}

/** Someone who was never invited gets no email about a change or an end. */
function occasionOf(ritual: InvitedRitual, series: Series | undefined): Occasion | Suppressed {
  const { belongs, invitedBefore } = ritual;
  if (!invitedBefore && (!belongs || !series || series.over)) return new Suppressed('never_invited');
  if (!belongs || !series) return 'cancelled';
  if (series.over) return 'ended';
  return invitedBefore ? 'changed' : 'invited';
}

/** Strips the display name. */
const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
