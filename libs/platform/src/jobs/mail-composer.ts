import { DiscoveryService } from '@nestjs/core';
import type { Topic } from '@quarterdeck/domain/notification-topic';
import type { MailBody } from '../mail/mail-layout';
import type { MailCalendar } from '../mail/mail-message';
import type { Transaction } from '../tenancy/transaction';
import type { NotificationKind } from './notification-kinds';
import type { Route } from './route';

export interface ClaimedNotification {
  id: string;
  kind: NotificationKind;
  /** Id of what it is about: an occurrence, a link, an invitation. */
  subjectId: string;
  attempts: number;
  /** Of those, attempts on channels that refused it for good. */
  attemptsElsewhere: number;
  route: Route;
  /** From the instant it was due to the instant it was claimed. */
  secondsLate: number;
  /** Until the end of the quiet hours of its recipient; 0 when it may come. */
  quietSeconds: number;
  tenantId: string;
  /** Null for a person without an account. */
  recipientId: string | null;
  /** Topics that its recipient has switched off in this practice. */
  muted: readonly Topic[];
  /** The recipient wants reminders in the digest, and there is one today. */
  digestToday: boolean;
}

/** What the inbox in the portal, and a chat, show of a letter: one line and the page that it is about. */
export interface InApp {
  title: string;
  /** Page of the portal, such as `/p/acme/check-ins/…`. Never with a token: opening it requires a sign-in. */
  path: string;
}

export interface Letter extends MailBody {
  to: string;
  subject: string;
  /** Null for what signs in, such as a sign-in link: that only goes by email. */
  inApp: InApp | null;
  /** Headers of this mail beside those that every mail has. */
  headers?: Readonly<Record<string, string>>;
  calendar?: MailCalendar;
}

/** There is nothing to say any more, and why, in one word for the operator. */
export class Suppressed {
  constructor(readonly reason: string) {}
}

/** Writes the mails of one kind. Runs in the context of the notification's practice, before anything is sent. */
export interface MailComposer {
  /** Reads with one statement what the mail needs. The transaction ends before the mail is sent. */
  compose(tx: Transaction, notification: ClaimedNotification): Promise<Letter | Suppressed>;
}

/** Marks the provider that writes the mails of a kind; there is exactly one for each. */
export const ComposesMail = DiscoveryService.createDecorator<NotificationKind>();
