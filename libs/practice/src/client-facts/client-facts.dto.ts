import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import {
  CLIENT_FACT_KINDS,
  type ClientFactKind,
  CONFIDENCES,
  type Confidence,
} from '@quarterdeck/domain/client-fact';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';

export class RecorderDto {
  id: string;
  name: string;
}

/** Something known about a client on a date; never changed, only followed by a newer one. */
export class ClientFactDto {
  id: string;
  @IsIn(CLIENT_FACT_KINDS)
  kind: ClientFactKind;
  /** Of a `stage`; null for the other kinds. */
  text: string | null;
  /** Of `headcount` and `engineers`: people. */
  count: number | null;
  /** Of `arr` (per year) and `cash_position`. */
  money: MoneyDto | null;
  /** The day, in the client's zone, for which it is true. */
  asOf: LocalDate;
  source: string;
  @IsIn(CONFIDENCES)
  confidence: Confidence;
  /** True from an age of two fiscal quarters on. */
  stale: boolean;
  /** Starts of the client's fiscal quarters since `asOf`, until today in the client's zone. */
  ageInQuarters: number;
  recordedBy: RecorderDto;
  /** @format date-time */
  createdAt: string;
}

export class ClientFactListDto {
  data: ClientFactDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class ClientFactListQuery extends PageQuery {
  /** `true` lists the latest fact of each kind only. */
  @QueryBoolean()
  current?: boolean = false;
}

export class NewClientFactDto {
  @IsIn(CLIENT_FACT_KINDS)
  kind: ClientFactKind;

  /** For `stage`: a short phrase. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'text must not be blank' })
  text?: string | null;

  /** For `headcount` and `engineers`: people. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  count?: number | null;

  /** For `arr` (per year) and `cash_position`, in the client's currency. */
  @IsOptional()
  @Nested(() => MoneyDto)
  money?: MoneyDto | null;

  /** The day, in the client's zone, for which it is true; not in the future. */
  @IsLocalDate()
  asOf: LocalDate;

  /** Who said it or where it stands, e.g. `Board deck of April`. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'source must not be blank' })
  source: string;

  @IsIn(CONFIDENCES)
  confidence: Confidence;
}
