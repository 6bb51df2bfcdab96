import { IsIn, IsInt, IsUUID } from 'class-validator';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { NOTIFICATION_KINDS, type NotificationKind } from '@quarterdeck/platform/jobs/notification-kinds';

/** A notification you received. */
export class InboxItemDto {
  id: string;
  @IsIn(NOTIFICATION_KINDS)
  kind: NotificationKind;
  /** Subject of the email. */
  title: string;
  /** Portal page it is about. */
  path: string;
  clientId: string | null;
  /** @format date-time */
  createdAt: string;
  /**
   * Null while unread.
   * @format date-time
   */
  readAt: string | null;
}

export class InboxDto {
  data: InboxItemDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
  /** Unread notifications in the whole inbox, counted up to 100. */
  @IsInt()
  unread: number;
}

export class InboxQuery extends PageQuery {}

export class ReadInboxDto {
  /** ID of the newest item you have seen. It and all earlier items become read; newer items stay unread. */
  @IsUUID()
  upTo: string;
}

export class InboxReadDto {
  /** Remaining unread notifications, counted up to 100. */
  @IsInt()
  unread: number;
}
