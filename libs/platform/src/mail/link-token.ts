import { createHash, createHmac } from 'node:crypto';

/** Also separates the key space of the token. */
export type LinkPurpose = 'sign_in' | 'password_reset' | 'invitation';

/** Page that takes the token. The token follows `#`, so it never reaches a server log. */
const pages: Readonly<Record<LinkPurpose, string>> = {
  sign_in: '/sign-in/link',
  password_reset: '/reset-password',
  invitation: '/invitation',
};

/**
 * Derives the token of an emailed link, 43 characters, from its row's id and the installation's secret. A retried email
 * carries the same link, and the token itself is not stored.
 */
export function linkToken(
  secret: string,
  purpose: LinkPurpose | 'calendar_feed' | 'fit_diagnostic',
  id: string,
): string {
  return createHmac('sha256', secret).update(`quarterdeck:link:${purpose}:${id}`).digest('base64url');
}

/** The stored form of a token: SHA-256 of its characters. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

export function linkUrl(publicUrl: string, purpose: LinkPurpose, token: string): string {
  return `${publicUrl}${pages[purpose]}#${token}`;
}
