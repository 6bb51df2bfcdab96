import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { invalidField, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { SlackAddress } from '@quarterdeck/platform/secrets/slack-address';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { NotificationPreferenceEntity } from './notification-preference.entity';
import type {
  NotificationPreferencesDto,
  SaveNotificationPreferencesDto,
} from './notification-preferences.dto';
import { ownPreferences } from './notification-preferences.queries';

interface LockedPreferences {
  tenantId: string;
  userId: string;
  role: string;
  hasSlack: boolean;
}

@Injectable()
export class NotificationPreferencesService {
  private readonly slack: SlackAddress;

  constructor(
    private readonly db: TenantDb,
    config: Config,
  ) {
    this.slack = new SlackAddress(config);
  }

  get(): Promise<Json<NotificationPreferencesDto>> {
    return this.db.read(ownPreferences());
  }

  sendTest(): Promise<void> {
    return this.db.write(async (tx) => {
      await tx.query(sql`select ctx.ask_test_message()`);
    });
  }

  update(body: SaveNotificationPreferencesDto, version: number): Promise<Json<NotificationPreferencesDto>> {
    return this.db.write(async (tx) => {
      const locked = await lockOwn(tx, version);
      check(body, locked);
      const { userId } = locked;
      const { channels, slackWebhook, quietHours, mutedTopics, digest, digestTime, remindersInDigest } = body;
      await tx.update(
        NotificationPreferenceEntity,
        { userId, version },
        {
          channels,
          quietFrom: quietHours?.from ?? null,
          quietUntil: quietHours?.until ?? null,
          muted: mutedTopics,
          digest,
          digestTime,
          remindersInDigest,
          slackWebhook: slackWebhook ? this.slack.seal(slackWebhook, locked) : slackWebhook,
          slackHint: slackWebhook ? slackWebhook.slice(-4) : slackWebhook,
        },
      );
      tx.audit(
        'notification_preference.changed',
        { id: userId },
        { channels, quietHours, mutedTopics, digest, digestTime, remindersInDigest },
      );
      return tx.read(ownPreferences());
    });
  }
}

/** Names its columns: nobody who asks over HTTP may read the sealed address. */
async function lockOwn(tx: Transaction, version: number): Promise<LockedPreferences> {
  const [row] = await tx.query<LockedPreferences & { version: number }>(
    sql`select tenant_id as "tenantId", user_id as "userId", ctx.role() as role, slack_hint is not null as "hasSlack", version
        from notification_preference for update`,
  );
  if (!row) throw new NotFound();
  if (row.version !== version) throw new PreconditionFailed();
  return row;
}

/** What depends on something beside its own field. */
function check(
  { channels, slackWebhook, quietHours, digest }: SaveNotificationPreferencesDto,
  locked: LockedPreferences,
): void {
  const hasSlack = slackWebhook === undefined ? locked.hasSlack : slackWebhook !== null;
  if (channels.includes('slack') && !hasSlack)
    throw invalidField(
      '/slackWebhook',
      'is required to notify you in Slack: paste the address of an incoming webhook',
    );
  if (quietHours && quietHours.from === quietHours.until)
    throw invalidField('/quietHours/until', 'must differ from the start of the quiet hours');
  if (locked.role === 'viewer' && digest !== 'off')
    throw invalidField('/digest', 'must be off: as a viewer you have nothing to act on in this practice');
}
