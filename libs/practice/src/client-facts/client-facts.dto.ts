import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
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

/** A fact about a client as of a date. It never changes; a newer fact follows it. */
export class ClientFactDto {
  id: string;
  @IsIn(CLIENT_FACT_KINDS)
  kind: ClientFactKind;
  /** For `stage`; null for other kinds. */
  text: string | null;
  /** For `headcount` and `engineers`: number of people. */
  count: number | null;
  /** For `arr` (per year) and `cash_position`. */
  money: MoneyDto | null;
  /** The date it applies to, in the client's time zone. */
  asOf: LocalDate;
  source: string;
  @IsIn(CONFIDENCES)
  confidence: Confidence;
  /** True once it is two fiscal quarters old. */
  stale: boolean;
  /** Fiscal quarters that started after `asOf`, up to today in the client's time zone. */
  ageInQuarters: number;
  recordedBy: RecorderDto;
  /** @format date-time */
  createdAt: string;
}

export class ClientFactListDto {
  data: ClientFactDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class ClientFactListQuery extends PageQuery {
  /** `true` lists only the latest fact of each kind. */
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
  @NotBlank()
  text?: string | null;

  /** For `headcount` and `engineers`: number of people. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  count?: number | null;

  /** For `arr` (per year) and `cash_position`, in the client's currency. */
  @IsOptional()
  @Nested(() => MoneyDto)
  money?: MoneyDto | null;

  /** The date it applies to, in the client's time zone; not in the future. */
  @IsLocalDate()
  asOf: LocalDate;

  /** Where it comes from, e.g. `April board deck`. */
  @IsString()
  @Length(1, 200)
  @NotBlank()
  source: string;

  @IsIn(CONFIDENCES)
  confidence: Confidence;
}
