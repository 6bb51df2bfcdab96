import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { SlackAddress } from '@quarterdeck/platform/secrets/slack-address';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type {
  NotificationPreferencesDto,
  SaveNotificationPreferencesDto,
} from './notification-preferences.dto';
import { ownPreferences } from './notification-preferences.queries';

interface Kept {
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
    return this.db.read(ownPreferences);
  }

  test(): Promise<void> {
    return this.db.write(async (tx) => {
      await tx.query('select ctx.ask_test_message()');
    });
  }

  save(body: SaveNotificationPreferencesDto, version: number): Promise<Json<NotificationPreferencesDto>> {
    return this.db.write(async (tx) => {
      const kept = await lock(tx, version);
      check(body, kept);
      const { channels, slackWebhook, quietHours, mutedTopics, digest, digestTime, remindersInDigest } = body;
      const values: unknown[] = [
        channels,
        quietHours?.from ?? null,
        quietHours?.until ?? null,
        mutedTopics,
        digest,
        digestTime,
        remindersInDigest,
      ];
      // Nobody who asks over HTTP reads the sealed address: it is set or not named at all.
      const address = slackWebhook === undefined ? '' : ', slack_webhook = $8, slack_hint = $9';
      if (slackWebhook === null) values.push(null, null);
      else if (slackWebhook) values.push(this.slack.seal(slackWebhook, kept), slackWebhook.slice(-4));
      await tx.query(
        `update notification_preference set channels = $1, quiet_from = $2, quiet_until = $3, muted = $4, digest = $5,
           digest_time = $6, reminders_in_digest = $7, updated_at = now(), version = version + 1${address}
         where user_id = ctx.user_id()`,
        values,
      );
      tx.audit({
        action: 'notification_preference.changed',
        recordType: 'notification_preference',
        recordId: kept.userId,
        data: { channels, quietHours, mutedTopics, digest, digestTime, remindersInDigest },
      });
      return tx.read(ownPreferences);
    });
  }
}

async function lock(tx: Transaction, version: number): Promise<Kept> {
  const [row] = await tx.query<Kept & { version: number }>(
    `select tenant_id as "tenantId", user_id as "userId", ctx.role() as role, slack_hint is not null as "hasSlack", version
     from notification_preference for update`,
  );
  if (!row) throw new NotFound();
  if (row.version !== version) throw new PreconditionFailed();
  return row;
}

/** What depends on something beside its own field. */
function check(
  { channels, slackWebhook, quietHours, digest }: SaveNotificationPreferencesDto,
  kept: Kept,
): void {
  const hasSlack = slackWebhook === undefined ? kept.hasSlack : slackWebhook !== null;
  if (channels.includes('slack') && !hasSlack)
    throw refused('/slackWebhook', 'is needed to be told in Slack: paste the address of an incoming webhook');
  if (quietHours && quietHours.from === quietHours.until)
    throw refused('/quietHours/until', 'must differ from the beginning of the quiet hours');
  if (kept.role === 'viewer' && digest !== 'off')
    throw refused('/digest', 'must be off: nothing in this practice waits for somebody who only reads');
}

function refused(pointer: string, detail: string): Invalid {
  return new Invalid('request.invalid', `${pointer.slice(1)}: ${detail}.`, [{ pointer, detail }]);
}
