import { type ClaimedNotification, Suppressed } from '@quarterdeck/platform/jobs/mail-composer';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';

/** A mailed link that still opens, and whom it is for. */
export interface OpenLink {
  id: string;
  purpose: 'sign_in' | 'password_reset';
  expiresAt: Date;
  email: string;
  name: string;
}

const readLink = `
  select l.id, l.purpose, l.expires_at as "expiresAt", u.email, u.name, l.used_at is not null as used, l.expires_at <= now() as expired
  from notification n
  join sign_in_link l on l.id = n.subject_id and l.user_id = n.recipient_user_id
  join "user" u on u.id = n.recipient_user_id
  where n.id = $1`;

export async function openLink(work: UnitOfWork, { id }: ClaimedNotification): Promise<OpenLink | Suppressed> {
  const [link] = await work.query<OpenLink & { used: boolean; expired: boolean }>(readLink, [id]);
  if (!link) return new Suppressed('link_gone');
  if (link.used) return new Suppressed('link_used');
  if (link.expired) return new Suppressed('link_expired');
  return link;
}

/** A mail cannot know the reader's zone, so instants in it are UTC and say so. */
export function inUtc(instant: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(instant)} UTC`;
}
