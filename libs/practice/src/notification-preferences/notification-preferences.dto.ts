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
import { Nested } from '@quarterdeck/platform/http/validation/nested';

export class QuietHoursDto {
  /** `HH:MM` by your own clock. */
  @IsString()
  @MaxLength(5)
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'from must be a time such as 22:00' })
  from: string;

  /** `HH:MM`; earlier than `from` it is that time of the next morning. */
  @IsString()
  @MaxLength(5)
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'until must be a time such as 07:00' })
  until: string;
}

/** How you are told about things in this practice. The inbox in the portal shows everything, whatever is chosen here. */
export class NotificationPreferencesDto {
  /** In the order in which they are tried: the next one when the one before does not work. */
  @IsIn(CHANNELS, { each: true })
  channels: Channel[];
  /** Whether there is a Slack address. */
  slackConfigured: boolean;
  /** The last four characters of the Slack address, which is never shown in full; null without one. */
  slackEndsWith: string | null;
  /** What would be sent then is sent at their end; sign-in links and invitations into a practice come at any hour. */
  quietHours: QuietHoursDto | null;
  /** What you are not told about: only the inbox shows it. */
  @IsIn(TOPICS, { each: true })
  mutedTopics: Topic[];
  /** One mail with what needs you: on working days, on Mondays or never. Nothing is sent when nothing needs you. */
  @IsIn(DIGESTS)
  digest: Digest;
  /** `HH:MM` by your own clock. */
  digestTime: string;
  /** On days with a digest it takes the place of single reminders before and at a due date; overdue ones still come. */
  remindersInDigest: boolean;
  /**
   * When the next digest comes; null when none does.
   * @format date-time
   */
  nextDigestAt: string | null;
  /** Your own zone, by which quiet hours and digest go; `PATCH /v1/user` changes it. */
  timeZone: string;
  version: number;
}

export class SaveNotificationPreferencesDto {
  /** In the order in which they are tried. `slack` needs an address. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CHANNELS.length)
  @ArrayUnique()
  @IsIn(CHANNELS, { each: true })
  channels: Channel[];

  /** Address of an incoming webhook, kept encrypted. Left out, it stays as it is; null takes it away. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/[^\s#]{4,}$/, {
    message: 'slackWebhook must be an address such as https://hooks.slack.com/services/…',
  })
  slackWebhook?: string | null;

  /** Null or left out: you may be told at any hour. */
  @IsOptional()
  @Nested(() => QuietHoursDto)
  quietHours?: QuietHoursDto | null;

  /** Empty: you are told about everything. */
  @IsArray()
  @ArrayMaxSize(TOPICS.length)
  @ArrayUnique()
  @IsIn(TOPICS, { each: true })
  mutedTopics: Topic[];

  @IsIn(DIGESTS)
  digest: Digest;

  @IsString()
  @MaxLength(5)
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'digestTime must be a time such as 08:00' })
  digestTime: string;

  @IsBoolean()
  remindersInDigest: boolean;
}

export class TestMessageDto {
  /** Always true: a message is on its way. */
  accepted: boolean;
}
