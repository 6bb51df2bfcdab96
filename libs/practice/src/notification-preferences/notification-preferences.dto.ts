import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  type Channel,
  CHANNELS,
  type Digest,
  DIGESTS,
  type Topic,
  TOPICS,
} from '@quarterdeck/domain/notification-topic';
import { TimeOfDay } from '@quarterdeck/platform/http/validation/time-of-day';
import { Nested } from '@quarterdeck/platform/http/validation/nested';

export class QuietHoursDto {
  /** `HH:MM` in your time zone. */
  @IsString()
  @MaxLength(5)
  @TimeOfDay()
  from: string;

  /** `HH:MM`. If earlier than `from`, it is the next morning. */
  @IsString()
  @MaxLength(5)
  @TimeOfDay()
  until: string;
}

/** Your notification preferences in this practice. The portal inbox always shows every notification. */
export class NotificationPreferencesDto {
  /** Channels in order of preference. The next one is tried when one fails. */
  @IsIn(CHANNELS, { each: true })
  channels: Channel[];
  /** Whether a Slack address is set. */
  slackConfigured: boolean;
  /** Last four characters of the Slack address, which is never shown in full; null if none is set. */
  slackEndsWith: string | null;
  /**
   * Notifications during quiet hours are sent when they end. Sign-in links and practice invitations arrive at any hour.
   */
  quietHours: QuietHoursDto | null;
  /** Topics that appear only in the inbox. */
  @IsIn(TOPICS, { each: true })
  mutedTopics: Topic[];
  /** One email with everything that needs you: on working days, on Mondays or never. Skipped if nothing needs you. */
  @IsIn(DIGESTS)
  digest: Digest;
  /** `HH:MM` in your time zone. */
  digestTime: string;
  /** If true, a digest replaces that day's reminders before and on a due date. Overdue reminders are still sent. */
  remindersInDigest: boolean;
  /**
   * When the next digest is sent; null if none is.
   * @format date-time
   */
  nextDigestAt: string | null;
  /** Your time zone, used for quiet hours and digests. Change it with `PATCH /v1/user`. */
  timeZone: string;
  version: number;
}

export class SaveNotificationPreferencesDto {
  /** Channels in order of preference. `slack` requires an address. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CHANNELS.length)
  @ArrayUnique()
  @IsIn(CHANNELS, { each: true })
  channels: Channel[];

  /** Address of an incoming webhook, stored encrypted. Omit it to keep the current one; null removes it. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/[^\s#]{4,}$/, {
    message: 'slackWebhook must be an address such as https://hooks.slack.com/services/…',
  })
  slackWebhook?: string | null;

  /** Null or omitted: notifications may arrive at any hour. */
  @IsOptional()
  @Nested(() => QuietHoursDto)
  quietHours?: QuietHoursDto | null;

  /** Empty: you get notifications about every topic. */
  @IsArray()
  @ArrayMaxSize(TOPICS.length)
  @ArrayUnique()
  @IsIn(TOPICS, { each: true })
  mutedTopics: Topic[];

  @IsIn(DIGESTS)
  digest: Digest;

  @IsString()
  @MaxLength(5)
  @TimeOfDay()
  digestTime: string;

  @IsBoolean()
  remindersInDigest: boolean;
}

export class TestMessageDto {
  /** Always true: a message is on its way. */
  accepted: boolean;
}
