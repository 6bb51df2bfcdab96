import type { Config } from '@quarterdeck/platform/config/config';
import { linkToken, linkTokenHash, linkUrl } from '@quarterdeck/platform/mail/link-token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

interface SignInUrl {
  /** Of the mail's notification: written again with every attempt, it is the same link. */
  notificationId: string;
  userId: string;
  /** The practice that the person lands in. */
  slug: string;
  /** Page of the portal that opens. */
  path: string;
  hours: number;
}

/** The address for a mail that signs its reader in, once, straight to a page. */
export async function signInUrl(tx: Transaction, config: Config, link: SignInUrl): Promise<string> {
  const { notificationId, userId, slug, path, hours } = link;
  const token = linkToken(config.quarterdeckSecret, 'sign_in', notificationId);
  // Without a conflict target: the worker may insert links and not read them.
  await tx.query(
    sql`insert into sign_in_link (id, user_id, purpose, tenant_slug, next_path, token_hash, expires_at)
        values (${notificationId}, ${userId}, 'sign_in', ${slug}, ${path}, ${linkTokenHash(token)},
          now() + make_interval(hours => ${hours}))
        on conflict do nothing`,
  );
  return linkUrl(config.publicUrl, 'sign_in', token);
}
