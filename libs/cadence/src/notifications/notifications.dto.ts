import { IsIn, IsInt, IsUUID } from 'class-validator';
import { CHANNELS, type Channel } from '@quarterdeck/domain/notification-topic';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { NOTIFICATION_KINDS, type NotificationKind } from '@quarterdeck/platform/jobs/notification-kinds';
import { NOTIFICATION_STATES, type NotificationState } from './notification-states';

export class NotificationRecipientDto {
  /** Null for an address without an account. */
  name: string | null;
  email: string;
}

/** One notification to one recipient for one reason. */
export class NotificationDto {
  id: string;
  @IsIn(NOTIFICATION_KINDS)
  kind: NotificationKind;
  /** The current channel, or the last one used. */
  @IsIn(CHANNELS)
  channel: Channel;
  /**
   * `failed` was definitely not delivered and is not retried. `unknown` may have been delivered and is not retried.
   * `suppressed` was no longer needed when it came due.
   */
  @IsIn(NOTIFICATION_STATES)
  state: NotificationState;
  recipient: NotificationRecipientDto;
  /** Unique: the same reason never creates a second notification. */
  reason: string;
  clientId: string | null;
  @IsInt()
  attempts: number;
  lastError: string | null;
  /** True if any attempt ended without a reply from the receiver, so the notification may have arrived. */
  mayBeDelivered: boolean;
  /** @format date-time */
  createdAt: string;
  /**
   * When the next attempt is due; null unless the state is pending.
   * @format date-time
   */
  nextAttemptAt: string | null;
  /** @format date-time */
  sentAt: string | null;
}

export class NotificationListDto {
  data: NotificationDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class NotificationListQuery extends PageQuery {
  /** Only notifications about this client. */
  @IfGiven()
  @IsUUID()
  clientId?: string;

  /** Only notifications in this state. */
  @IfGiven()
  @IsIn(NOTIFICATION_STATES)
  state?: NotificationState;
}

/** Number of notifications in each state, counted up to 1,000. */
export class NotificationCountsDto {
  @IsInt()
  pending: number;
  @IsInt()
  sending: number;
  @IsInt()
  sent: number;
  @IsInt()
  failed: number;
  @IsInt()
  unknown: number;
  @IsInt()
  suppressed: number;
}
