import { IsIn, IsInt, IsUUID } from 'class-validator';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { NOTIFICATION_KINDS, type NotificationKind } from '@quarterdeck/platform/jobs/mail-composer';

/** What the caller was told. */
export class InboxItemDto {
  id: string;
  @IsIn(NOTIFICATION_KINDS)
  kind: NotificationKind;
  /** The subject of the mail. */
  title: string;
  /** Page of the portal that it is about. */
  path: string;
  clientId: string | null;
  /** @format date-time */
  createdAt: string;
  /**
   * Null while it is new.
   * @format date-time
   */
  readAt: string | null;
}

export class InboxDto {
  data: InboxItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** How many are not read yet, in the whole inbox; counted up to 100. */
  @IsInt()
  unread: number;
}

export class InboxQuery extends PageQuery {}

export class ReadInboxDto {
  /** Newest item that the caller has seen: it and everything before it is read. What came since stays new. */
  @IsUUID()
  upTo: string;
}

export class InboxReadDto {
  /** How many are still not read; counted up to 100. */
  @IsInt()
  unread: number;
}
