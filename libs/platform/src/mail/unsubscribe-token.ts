import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { TOPICS, type Topic } from '@quarterdeck/domain/notification-topic';

export interface Subscription {
  tenantId: string;
  userId: string;
  topic: Topic;
}

/** Bytes of the practice and person IDs. The topic follows them. */
const IDS = 32;
const SIGNATURE = 32;

/**
 * Signs person, practice and topic. Nothing is stored, so links in years-old emails work for as long as the installation
 * keeps its secret.
 */
export function unsubscribeToken(secret: string, { tenantId, userId, topic }: Subscription): string {
  const content = Buffer.concat([bytesOf(tenantId), bytesOf(userId), Buffer.from(topic)]);
  return Buffer.concat([content, sign(secret, content)]).toString('base64url');
}

/** Undefined if the signature is wrong. */
export function readUnsubscribeToken(secret: string, token: string): Subscription | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= IDS + SIGNATURE) return undefined;
  const content = bytes.subarray(0, -SIGNATURE);
  if (!timingSafeEqual(bytes.subarray(-SIGNATURE), sign(secret, content))) return undefined;
  const topic = TOPICS.find((each) => each === content.toString('utf8', IDS));
  return (
    topic && { tenantId: uuidOf(content.subarray(0, 16)), userId: uuidOf(content.subarray(16, IDS)), topic }
  );
}

function sign(secret: string, content: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'quarterdeck:unsubscribe', 32));
  return createHmac('sha256', key).update(content).digest();
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
