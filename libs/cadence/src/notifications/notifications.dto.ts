import { IsIn, IsInt, IsUUID } from 'class-validator';
import { CHANNELS, type Channel } from '@quarterdeck/domain/notification-topic';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { NOTIFICATION_KINDS, type NotificationKind } from '@quarterdeck/platform/jobs/mail-composer';
import { NOTIFICATION_STATES, type NotificationState } from './notification-states';

export class NotificationRecipientDto {
  /** Null for an address that has no account yet. */
  name: string | null;
  email: string;
}

/** One message to one recipient for one reason. */
export class NotificationDto {
  id: string;
  @IsIn(NOTIFICATION_KINDS)
  kind: NotificationKind;
  /** Carries it now, or carried it last. */
  @IsIn(CHANNELS)
  channel: Channel;
  /**
   * `failed` is given up and surely not delivered, `unknown` is given up and may be; `suppressed` was not needed any more
   * when its time came.
   */
  @IsIn(NOTIFICATION_STATES)
  state: NotificationState;
  recipient: NotificationRecipientDto;
  /** Unique: the same reason never makes a second message. */
  reason: string;
  clientId: string | null;
  @IsInt()
  attempts: number;
  lastError: string | null;
  /** An attempt ended without word from the receiver: it may have arrived, whatever came of later ones. */
  mayBeDelivered: boolean;
  /** @format date-time */
  createdAt: string;
  /**
   * When it is tried next, or for the first time; null unless it is pending.
   * @format date-time
   */
  nextAttemptAt: string | null;
  /** @format date-time */
  sentAt: string | null;
}

export class NotificationListDto {
  data: NotificationDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class NotificationListQuery extends PageQuery {
  /** Only what is about this client. */
  @IfGiven()
  @IsUUID()
  clientId?: string;

  /** Only what is in this state. */
  @IfGiven()
  @IsIn(NOTIFICATION_STATES)
  state?: NotificationState;
}

/** How many notifications are in each state; counted up to 1,000. */
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
