import { createHash, createHmac } from 'node:crypto';

/** What opens with the link, and which secret space its token comes from. */
export type LinkPurpose = 'sign_in' | 'password_reset' | 'invitation';

/** Path of the page that takes the token; the token is behind `#`, so it reaches no server's log. */
const pages: Readonly<Record<LinkPurpose, string>> = {
  sign_in: '/sign-in/link',
  password_reset: '/reset-password',
  invitation: '/invitation',
};

/**
 * The token of a mailed link, 43 characters. It follows from the id of its row and the installation's secret, so a mail
 * that is repeated carries the same link and the token itself is stored nowhere.
 */
export function linkToken(
  secret: string,
  purpose: LinkPurpose | 'calendar_feed' | 'fit_diagnostic',
  id: string,
): string {
  return createHmac('sha256', secret).update(`quarterdeck:link:${purpose}:${id}`).digest('base64url');
}

/** What is stored of a token: SHA-256 of its characters. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

export function linkUrl(publicUrl: string, purpose: LinkPurpose, token: string): string {
  return `${publicUrl}${pages[purpose]}#${token}`;
}
