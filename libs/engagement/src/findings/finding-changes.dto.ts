import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { CurrencyCode } from '@quarterdeck/platform/http/validation/currency-code';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CONFIDENCES, type Confidence } from '@quarterdeck/domain/client-fact';
import { type System, SYSTEMS } from '@quarterdeck/domain/finding';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';

export class NewEvidenceDto {
  @IsString()
  @Length(1, 1000)
  @NotBlank()
  text: string;

  /** HTTPS address of the source. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(/^https:\/\/[^\s/"<>\\][^\s"<>\\]*$/, { message: 'url must be an HTTPS address' })
  url?: string | null;

  /** The day it was observed, in the client's time zone; not in the future. */
  @IsLocalDate()
  asOf: LocalDate;
}

/** Monthly cost of a finding; more than 0. */
export class MonthlyCostDto {
  /** Integer in minor units, e.g. 840000 for 8,400.00 USD. */
  @IsInt()
  @Min(1)
  @Max(10_000_000_000_000)
  amount: number;

  /** ISO 4217 code of the client's currency, e.g. `USD`. */
  @CurrencyCode()
  currency: string;
}

export class FindingFields {
  /** Estimated monthly cost in the client's currency; null if not estimated. */
  @IsOptional()
  @Nested(() => MonthlyCostDto)
  monthlyCost?: MonthlyCostDto | null;

  /** Hours to close it. A finding without this cannot be ranked. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  effortHours?: number | null;

  /** Key of a stage on the engagement's chain map. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  chainStage?: string | null;

  /** What it means in plain language. At most 280 characters. */
  @IsOptional()
  @IsString()
  @Length(1, 280)
  @NotBlank()
  founderSummary?: string | null;
}

export class NewFindingDto extends FindingFields {
  @IsIn(SYSTEMS)
  system: System;

  /** What is wrong, in one sentence. */
  @IsString()
  @Length(1, 500)
  @NotBlank()
  statement: string;

  @IfGiven()
  @NestedList(() => NewEvidenceDto, 20)
  evidence?: NewEvidenceDto[];

  @IsIn(CONFIDENCES)
  confidence: Confidence;
}

/** Fields you omit stay unchanged. */
export class FindingChangesDto extends FindingFields {
  @IfGiven()
  @IsIn(SYSTEMS)
  system?: System;

  /** What is wrong, in one sentence. */
  @IfGiven()
  @IsString()
  @Length(1, 500)
  @NotBlank()
  statement?: string;

  /** Replaces all existing evidence. */
  @IfGiven()
  @NestedList(() => NewEvidenceDto, 20)
  evidence?: NewEvidenceDto[];

  @IfGiven()
  @IsIn(CONFIDENCES)
  confidence?: Confidence;
}

export class FindingsOfEngagementQuery extends PageQuery {
  /** Only findings about this system. */
  @IfGiven()
  @IsIn(SYSTEMS)
  system?: System;
}

export class FindingListQuery extends FindingsOfEngagementQuery {
  /** Only findings at this client. */
  @IfGiven()
  @IsUUID()
  clientId?: string;
}
