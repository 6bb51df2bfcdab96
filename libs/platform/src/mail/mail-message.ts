import { createTransport } from 'nodemailer';

/** A calendar invite that the reader's calendar adds or removes. */
export interface MailCalendar {
  method: 'REQUEST' | 'CANCEL';
  /** The iCalendar file. */
  content: string;
}

export interface MailMessage {
  /** `<id@host>`; stable for the same message. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Readonly<Record<string, string>>;
  calendar?: MailCalendar;
}

export interface Mime {
  envelope: { from: string; to: string[] };
  /** RFC 5322 text with CRLF. */
  raw: Buffer;
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

export async function toMime({ headers, calendar, ...message }: MailMessage, from: string): Promise<Mime> {
  const { envelope, message: raw } = await composer.sendMail({
    ...message,
    from,
    // Keeps auto-responders quiet (RFC 3834).
    headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
    ...(calendar && { icalEvent: { ...calendar, filename: 'invitation.ics' } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(raw) || !envelope.from) throw new Error('The email could not be composed.');
  return { envelope: { from: envelope.from, to: [envelope.to].flat() }, raw };
}

/** One Message-ID for all attempts, on any machine. */
export function messageIdOf(notificationId: string, publicUrl: string): string {
  const host = new URL(publicUrl).hostname.replace(/[^A-Za-z0-9.-]/g, '') || 'localhost';
  return `<${notificationId}@${host}>`;
}
