import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { ACCESS_STATES, type AccessState } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';

/** Access to one of the client's systems. All dates are dates in the client's zone. */
export class AccessItemDto {
  id: string;
  engagementId: string;
  /** What the access is to. */
  system: string;
  /** What it is needed for; founders and viewers read it. */
  purpose: string;
  /** Who grants it, at the client; empty while nobody is named. */
  ownerName: string;
  /** Null while nobody has asked for it. */
  requestedOn: LocalDate | null;
  neededBy: LocalDate;
  grantedOn: LocalDate | null;
  revokedOn: LocalDate | null;
  /** Nothing of weeks 2 to 4 can be done while it is open. */
  blocking: boolean;
  @IsIn(ACCESS_STATES)
  state: AccessState;
  /** Days from the request to the grant, or to today while it is open. */
  waitingDays: number;
  /** Open, and past the day on which it was needed. */
  late: boolean;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

/** How much of the access is still open. */
export class AccessWaitingDto {
  items: number;
  blockingItems: number;
  /** Days that the open items have waited, together. */
  totalDays: number;
}

export class AccessItemListDto {
  data: AccessItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** Of the whole engagement, whatever the page shows. */
  waiting: AccessWaitingDto;
}

export class AccessItemListQuery extends PageQuery {
  /** `open` waits, `granted` is to be revoked at the end. */
  @IfGiven()
  @IsIn(ACCESS_STATES)
  state?: AccessState;
}

export class NewAccessItemDto {
  /** What the access is to. 1 to 200 characters. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'system must not be blank' })
  system: string;

  /** What it is needed for; founders and viewers read it. At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  purpose?: string;

  /** Who grants it, at the client. At most 120 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(120)
  ownerName?: string;

  /** Not in the future. Null or left out: nobody has asked for it yet. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  requestedOn?: LocalDate | null;

  @IsLocalDate('2000-01-01', '2199-12-31')
  neededBy: LocalDate;

  /** Nothing of weeks 2 to 4 can be done without it. False when left out. */
  @IfGiven()
  @IsBoolean()
  blocking?: boolean;
}

/** What is left out stays as it is. */
export class AccessItemChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'system must not be blank' })
  system?: string;

  /** At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  purpose?: string;

  /** At most 120 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(120)
  ownerName?: string;

  /** Not in the future; null when nobody has asked for it. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  requestedOn?: LocalDate | null;

  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  neededBy?: LocalDate;

  @IfGiven()
  @IsBoolean()
  blocking?: boolean;
}

export class AccessGrantDto {
  /** Not in the future; today when left out. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  grantedOn?: LocalDate;
}

export class AccessRevocationDto {
  /** Not in the future and not before the grant; today when left out. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  revokedOn?: LocalDate;
}
