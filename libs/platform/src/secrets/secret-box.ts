import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const FORMAT = 'v1';
const IV = 12;
const TAG = 16;

/**
 * Keeps texts in the database that the database cannot read, with AES-256-GCM. The key follows from the installation's
 * secret; each purpose has its own. What is sealed opens only where it belongs: a text copied into another row does not.
 */
export class SecretBox {
  private readonly key: Buffer;

  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', `quarterdeck:sealed:${purpose}`, 32));
  }

  /** @param place where it belongs, for example the ids of its row. */
  seal(text: string, place: string): string {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${FORMAT}.${sealed.toString('base64url')}`;
  }

  /** @throws Error when it was sealed with another secret, for another place, or changed since. */
  open(sealed: string, place: string): string {
    const [format, text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    if (format !== FORMAT || bytes.length < IV + TAG) throw new Error('This is not a sealed text.');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV));
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
  }
}
