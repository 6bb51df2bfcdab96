import { IsUUID, Matches } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/**
 * A secret address where a calendar app reads due dates. Each request returns what the feed's owner can see at that
 * moment.
 */
export class CalendarFeedDto {
  id: string;
  /** Null covers every client the owner can see. */
  clientId: string | null;
  clientName: string | null;
  /**
   * Anyone with this address can read titles and times, so keep it private. It stops working when you delete the feed.
   */
  url: string;
  /** @format date-time */
  createdAt: string;
}

export class CalendarFeedListDto {
  data: CalendarFeedDto[];
  /** Always null: a person has few feeds. */
  nextCursor: null;
}

export class NewCalendarFeedDto {
  /** Limits the feed to one client. Omit it to cover every client. */
  @IfGiven()
  @IsUUID()
  clientId?: string;
}

export class CalendarFileParams {
  /** The last part of the address: a token followed by `.ics`. */
  @Matches(/^[A-Za-z0-9_-]{43}\.ics$/, { message: 'file must be the last part of the feed address' })
  file: string;
}
