import { IsUUID, Matches } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** A secret address at which a calendar program reads due dates, as its owner sees them at that moment. */
export class CalendarFeedDto {
  id: string;
  /** Null: every client that its owner sees. */
  clientId: string | null;
  clientName: string | null;
  /** Whoever has it sees the titles and times, so pass it to nobody; deleted, it stops working at once. */
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
  /** One client alone; every client when left out. */
  @IfGiven()
  @IsUUID()
  clientId?: string;
}

export class CalendarFileParams {
  /** The last part of the address: a token and `.ics`. */
  @Matches(/^[A-Za-z0-9_-]{43}\.ics$/, { message: 'file must be the last part of the address' })
  file: string;
}
