import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { DIGEST_LINES } from '@quarterdeck/domain/digest';
import { minorUnitDigits, type Money } from '@quarterdeck/domain/money';
import type { Letter } from '@quarterdeck/platform/jobs/mail-composer';
import { mailLayout, type MailLink } from '@quarterdeck/platform/mail/mail-layout';
import type { DigestLine } from './digest-content';
import type { Reader } from './digest.queries';

/** Target of the button: the whole practice, or a founder's one company. */
export const homeOf = ({ slug, clientId }: Reader): string =>
  clientId ? `/p/${slug}/clients/${clientId}/progress` : `/p/${slug}`;

/** @param publicUrl address of the portal; @param signIn the button's sign-in link. */
export function digestLetter(
  reader: Reader,
  lines: readonly DigestLine[],
  publicUrl: string,
  signIn: string,
): Letter {
  const { email, name, practice, clientName } = reader;
  const things = lines.length === 1 ? 'One thing needs you' : `${lines.length} things need you`;
  const subject = `${clientName ?? practice}: ${things.charAt(0).toLowerCase()}${things.slice(1)}`;
  const links = lines.slice(0, DIGEST_LINES).map((line) => linkOf(line, reader, publicUrl));
  const more = lines.length - links.length;
  if (more > 0)
    links.push({ text: `And ${more} more`, note: 'In the portal', url: `${publicUrl}${homeOf(reader)}` });
  return {
    to: email,
    subject,
    inApp: { title: subject, path: homeOf(reader) },
    ...mailLayout({
      title: things,
      paragraphs: [`Hello ${name},`],
      links,
      action: { label: clientName ? `Open ${clientName}` : 'Open the cockpit', url: signIn },
      footer:
        `${practice} sends this digest when something needs you, on the schedule you chose in your account. ` +
        "The button's link signs you in. It works once, within 72 hours. Don't share it.",
    }),
  };
}

function linkOf(line: DigestLine, { slug, clientId: only, zone }: Reader, home: string): MailLink {
  const { nextAction, clientName, costOfWaitingPerWeek: cost } = line;
  const note = [
    only ? undefined : clientName,
    whenOf(line, zone),
    cost ? `waiting costs ${amount(cost)} a week` : undefined,
  ];
  return {
    text: nextAction,
    note: sentence(note.filter(Boolean).join(' · ')),
    url: `${home}/p/${slug}/${pageOf(line, only)}`,
  };
}

/** @param only a founder's one client; founders have a different page for it. */
function pageOf({ place, subjectId, clientId }: DigestLine, only: string | null): string {
  switch (place) {
    case 'ritual':
      return `check-ins/${subjectId}`;
    case 'decision':
      return `decisions/${subjectId}`;
    case 'decision_rights':
      return `decision-rights/${subjectId}`;
    case 'client':
      return only ? `clients/${clientId}/progress` : `clients/${clientId}`;
  }
}

function whenOf({ daysPastDue, dueOn, reason }: DigestLine, zone: string): string {
  if (daysPastDue > 0) return `${daysPastDue} ${daysPastDue === 1 ? 'day' : 'days'} overdue`;
  if (!dueOn) return 'waiting for you';
  const by = reason === 'reversal_window_closing' ? 'until' : 'due';
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format() as LocalDate;
  if (dueOn <= today) return `${by} today`;
  return dueOn === addDays(today, 1) ? `${by} tomorrow` : `${by} ${dayOf(dueOn)}`;
}

/** For example "Monday, 2 March". */
function dayOf(date: LocalDate): string {
  const at = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(at);
  return `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long' })}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function amount({ amount: minor, currency }: Money): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(minor / 10 ** minorUnitDigits(currency));
}
