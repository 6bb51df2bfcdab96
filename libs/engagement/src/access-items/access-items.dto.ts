import { IsBoolean, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { ACCESS_STATES, type AccessState } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';

/** Access to one of the client's systems. All dates are in the client's time zone. */
export class AccessItemDto {
  id: string;
  engagementId: string;
  /** The system to access. */
  system: string;
  /** Why it is needed. Founders and viewers can read this. */
  purpose: string;
  /** The person at the client who grants it; empty if not known yet. */
  ownerName: string;
  /** Null if it has not been requested. */
  requestedOn: LocalDate | null;
  neededBy: LocalDate;
  grantedOn: LocalDate | null;
  revokedOn: LocalDate | null;
  /** True if the work of weeks 2 to 4 cannot start without it. */
  blocking: boolean;
  @IsIn(ACCESS_STATES)
  state: AccessState;
  /** Days from the request to the grant, or to today while it is open. */
  waitingDays: number;
  /** True if it is open and past the day it was needed. */
  late: boolean;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

/** How much access is still open. */
export class AccessWaitingDto {
  items: number;
  blockingItems: number;
  /** Total days the open items have waited. */
  totalDays: number;
}

export class AccessItemListDto {
  data: AccessItemDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
  /** Covers the whole engagement, regardless of the page. */
  waiting: AccessWaitingDto;
}

export class AccessItemListQuery extends PageQuery {
  /** `open` items are waiting for a grant; `granted` items must be revoked at the end. */
  @IfGiven()
  @IsIn(ACCESS_STATES)
  state?: AccessState;
}

export class NewAccessItemDto {
  /** The system to access. 1 to 200 characters. */
  @IsString()
  @Length(1, 200)
  @NotBlank()
  system: string;

  /** Why it is needed, at most 500 characters. Founders and viewers can read this. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  purpose?: string;

  /** The person at the client who grants it. At most 120 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(120)
  ownerName?: string;

  /** Not in the future. Null or omitted: not requested yet. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  requestedOn?: LocalDate | null;

  @IsLocalDate('2000-01-01', '2199-12-31')
  neededBy: LocalDate;

  /** True if the work of weeks 2 to 4 cannot start without it. Defaults to false. */
  @IfGiven()
  @IsBoolean()
  blocking?: boolean;
}

/** Fields you omit stay unchanged. */
export class AccessItemChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @NotBlank()
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

  /** Not in the future; null if not requested yet. */
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
  /** Not in the future. Defaults to today. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  grantedOn?: LocalDate;
}

export class AccessRevocationDto {
  /** Not in the future and not before the grant. Defaults to today. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  revokedOn?: LocalDate;
}
