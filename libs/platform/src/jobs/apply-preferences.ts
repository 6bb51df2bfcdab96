import type { Config } from '../config/config';
import { withFooterLink } from '../mail/mail-layout';
import { unsubscribeToken } from '../mail/unsubscribe-token';
import { type ClaimedNotification, type Letter, Suppressed } from './mail-composer';
import { type NotificationKind, TOPIC_OF } from './notification-kinds';

/** Reminders that a digest replaces. Overdue ones are sent anyway. */
const REPLACED_BY_DIGEST: readonly NotificationKind[] = ['ritual_lead', 'ritual_due'];

/** What its recipient wants to hear, asked with every attempt; every mail that can be switched off says how. */
export function applyPreferences(
  { kind, tenantId, recipientId, muted, digestToday }: ClaimedNotification,
  letter: Letter,
  { publicUrl, quarterdeckSecret }: Pick<Config, 'publicUrl' | 'quarterdeckSecret'>,
): Letter | Suppressed {
  const topic = TOPIC_OF[kind];
  if (!topic || !recipientId) return letter;
  if (muted.includes(topic)) return new Suppressed('muted');
  if (digestToday && REPLACED_BY_DIGEST.includes(kind)) return new Suppressed('in_digest');
  const token = unsubscribeToken(quarterdeckSecret, { tenantId, userId: recipientId, topic });
  return {
    ...letter,
    // One click without a sign-in (RFC 8058); the page behind the link of the footer asks first.
    headers: {
      ...letter.headers,
      'List-Unsubscribe': `<${publicUrl}/v1/unsubscriptions/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    ...withFooterLink(letter, 'Unsubscribe', `${publicUrl}/unsubscribe#${token}`),
  };
}
