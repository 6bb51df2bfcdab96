import type { Config } from '../config/config';
import { SecretBox } from './secret-box';

interface Owner {
  tenantId: string;
  userId: string;
}

/** The address of a person's incoming webhook: anyone who has it can post to their channel, so the database holds it sealed. */
export class SlackAddress {
  private readonly box: SecretBox;

  constructor({ quarterdeckSecret }: Pick<Config, 'quarterdeckSecret'>) {
    this.box = new SecretBox(quarterdeckSecret, 'slack-webhook');
  }

  seal(url: string, owner: Owner): string {
    return this.box.seal(url, placeOf(owner));
  }

  /** @throws Error when it was sealed for another person or with another secret. */
  open(sealed: string, owner: Owner): string {
    return this.box.open(sealed, placeOf(owner));
  }
}

function placeOf({ tenantId, userId }: Owner): string {
  return `notification_preference:${tenantId}:${userId}`;
}
