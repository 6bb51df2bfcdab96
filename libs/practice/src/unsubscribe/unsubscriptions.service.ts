import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { NotFound } from '@quarterdeck/platform/errors';
import { readUnsubscribeToken } from '@quarterdeck/platform/mail/unsubscribe-token';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { UnsubscriptionDto } from './unsubscriptions.dto';

const muteTopic = statement<
  UnsubscriptionDto,
  [tenantId: string, userId: string, topic: string, mute: boolean | null]
>(
  'unsubscription.mute',
  (tenantId, userId, topic, mute) =>
    sql`select ctx.mute_topic(${tenantId}, ${userId}, ${topic}, ${mute})::text`,
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
    return this.auth.open((tx) => tx.read(muteTopic(tenantId, userId, topic, mute)));
  }

  pageUrl(token: string): string {
    return `${this.config.publicUrl}/unsubscribe#${token}`;
  }
}
