import { IsBoolean, IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { CurrencyCode } from '@quarterdeck/platform/http/validation/currency-code';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsTimeZone } from '@quarterdeck/platform/http/validation/is-time-zone';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';

/** A company the practice serves. */
export class ClientDto {
  id: string;
  name: string;
  /** IANA time zone. Every date of this client is in it. */
  timeZone: string;
  /** ISO 4217 currency of this client's figures. */
  currency: string;
  /** 1 is January. Fiscal quarters start in this month and every third month after it. */
  fiscalYearStartMonth: number;
  /** @format date-time */
  archivedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class ClientListDto {
  data: ClientDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class ClientListQuery extends PageQuery {
  /** `nextCursor` of the previous page. It may be longer than other cursors because it contains a name. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  override cursor?: string = undefined;

  /** `true` lists archived clients, `false` all others. */
  @QueryBoolean()
  archived?: boolean = false;
}

export class NewClientDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;

  /** IANA time zone, e.g. `Europe/Berlin`. */
  @MaxLength(64)
  @IsTimeZone()
  timeZone: string;

  /** ISO 4217 code, e.g. `EUR`. */
  @CurrencyCode()
  currency: string;

  /** 1 is January. Defaults to 1. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(12)
  fiscalYearStartMonth?: number;
}

/** Fields you omit stay unchanged. */
export class ClientChangesDto {
  /** 1 to 120 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name?: string;

  /**
   * IANA time zone. Planned dates keep their day; upcoming due dates keep their wall-clock time in the new time zone.
   */
  @IfGiven()
  @MaxLength(64)
  @IsTimeZone()
  timeZone?: string;

  /** ISO 4217 code. Recorded amounts keep their currency. */
  @IfGiven()
  @CurrencyCode()
  currency?: string;

  /** 1 is January. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(12)
  fiscalYearStartMonth?: number;

  /** `true` archives the client, `false` restores it. */
  @IfGiven()
  @IsBoolean()
  archived?: boolean;
}
