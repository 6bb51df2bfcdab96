import { type ClaimedNotification, Suppressed } from '@quarterdeck/platform/jobs/mail-composer';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** A mailed link that still opens, and whom it is for. */
export interface OpenLink {
  id: string;
  purpose: 'sign_in' | 'password_reset';
  /** ISO 8601. */
  expiresAt: string;
  email: string;
  name: string;
}

const readLink = statement<OpenLink & { used: boolean; expired: boolean }, [id: string]>(
  'account-mails.link',
  (id) => sql`
   select json_build_object('id', l.id, 'purpose', l.purpose, 'expiresAt', l.expires_at, 'email', u.email, 'name', u.name,
      'used', l.used_at is not null, 'expired', l.expires_at <= now())::text
   from notification n
   join sign_in_link l on l.id = n.subject_id and l.user_id = n.recipient_user_id
   join "user" u on u.id = n.recipient_user_id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

export async function openLink(tx: Transaction, { id }: ClaimedNotification): Promise<OpenLink | Suppressed> {
  const link = await readOne(tx, readLink(id));
  if (!link) return new Suppressed('link_gone');
  if (link.used) return new Suppressed('link_used');
  if (link.expired) return new Suppressed('link_expired');
  return link;
}

/** A mail cannot know the reader's zone, so instants in it are UTC and say so. */
export function inUtc(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(instant))} UTC`;
}
