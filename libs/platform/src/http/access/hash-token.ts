import { createHash } from 'node:crypto';

/** Only hashes of tokens are stored and looked up. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
