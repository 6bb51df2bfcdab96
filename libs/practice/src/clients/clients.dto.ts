import { IsBoolean, IsInt, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsTimeZone } from '@quarterdeck/platform/http/validation/is-time-zone';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';

/** A company that the practice serves. */
export class ClientDto {
  id: string;
  name: string;
  /** IANA zone; every date of this client is a date in it. */
  timeZone: string;
  /** ISO 4217 code in which this client's figures are kept. */
  currency: string;
  /** 1 is January. Fiscal quarters begin in this month and every third month after it. */
  fiscalYearStartMonth: number;
  /** @format date-time */
  archivedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class ClientListDto {
  data: ClientDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class ClientListQuery extends PageQuery {
  /** `nextCursor` of the answer before. Longer than elsewhere, because it carries a name. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  override cursor?: string = undefined;

  /** `true` lists the archived clients, `false` all others. */
  @QueryBoolean()
  archived?: boolean = false;
}

export class NewClientDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** IANA zone, e.g. `Europe/Berlin`. */
  @MaxLength(64)
  @IsTimeZone()
  timeZone: string;

  /** ISO 4217 code, e.g. `EUR`. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string;

  /** 1 is January, which it is when left out. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(12)
  fiscalYearStartMonth?: number;
}

/** What is left out stays as it is. */
export class ClientChangesDto {
  /** 1 to 120 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name?: string;

  /** IANA zone. Dates that are planned keep their day; due dates ahead keep their wall-clock time in the new zone. */
  @IfGiven()
  @MaxLength(64)
  @IsTimeZone()
  timeZone?: string;

  /** ISO 4217 code. Amounts that are recorded keep theirs. */
  @IfGiven()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency?: string;

  /** 1 is January. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(12)
  fiscalYearStartMonth?: number;

  /** `true` archives the client, `false` brings it back. */
  @IfGiven()
  @IsBoolean()
  archived?: boolean;
}
