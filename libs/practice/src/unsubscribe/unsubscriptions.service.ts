import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { NotFound } from '@quarterdeck/platform/errors';
import { readUnsubscribeToken } from '@quarterdeck/platform/mail/unsubscribe-token';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { UnsubscriptionDto } from './unsubscriptions.dto';

/** $1 practice, $2 person, $3 topic, $4 whether it is to be stopped; null changes nothing. */
const muteTopic = statement<UnsubscriptionDto>(
  'unsubscription.mute',
  'select ctx.mute_topic($1, $2, $3, $4)::text',
);

/** The signed address of an email allows unsubscribing from its kind and nothing else. */
@Injectable()
export class UnsubscriptionsService {
  constructor(
    private readonly auth: AuthDb,
    private readonly config: Config,
  ) {}

  /** @param mute null asks what holds. */
  async setMuted(token: string, mute: boolean | null): Promise<Json<UnsubscriptionDto>> {
    const subscription = readUnsubscribeToken(this.config.quarterdeckSecret, token);
    if (!subscription) throw new NotFound();
    const { tenantId, userId, topic } = subscription;
    return this.auth.open((tx) => tx.read(muteTopic, [tenantId, userId, topic, mute]));
  }

  pageUrl(token: string): string {
    return `${this.config.publicUrl}/unsubscribe#${token}`;
  }
}
