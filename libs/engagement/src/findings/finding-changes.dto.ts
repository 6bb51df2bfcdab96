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
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** An https address where it can be looked up. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(/^https:\/\/[^\s/"<>\\][^\s"<>\\]*$/, { message: 'url must be an https address' })
  url?: string | null;

  /** The day on which it was seen, in the client's zone; not in the future. */
  @IsLocalDate()
  asOf: LocalDate;
}

/** What a finding costs each month; more than 0. */
export class MonthlyCostDto {
  /** Integer of minor units, e.g. 840000 for 8,400.00 USD. */
  @IsInt()
  @Min(1)
  @Max(10_000_000_000_000)
  amount: number;

  /** ISO 4217 code, e.g. `USD`: the currency of the client. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string;
}

export class FindingFields {
  /** What it costs each month, estimated, in the client's currency; null when nobody has estimated it. */
  @IsOptional()
  @Nested(() => MonthlyCostDto)
  monthlyCost?: MonthlyCostDto | null;

  /** Hours to close it; without it the finding cannot be ranked. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  effortHours?: number | null;

  /** Key of a stage of the engagement's chain map. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  chainStage?: string | null;

  /** What it means, in plain language, at most 280 characters. */
  @IsOptional()
  @IsString()
  @Length(1, 280)
  @Matches(/\S/, { message: 'founderSummary must not be blank' })
  founderSummary?: string | null;
}

export class NewFindingDto extends FindingFields {
  @IsIn(SYSTEMS)
  system: System;

  /** What is wrong, in one sentence. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'statement must not be blank' })
  statement: string;

  @IfGiven()
  @NestedList(() => NewEvidenceDto, 20)
  evidence?: NewEvidenceDto[];

  @IsIn(CONFIDENCES)
  confidence: Confidence;
}

/** What is left out stays as it is. */
export class FindingChangesDto extends FindingFields {
  @IfGiven()
  @IsIn(SYSTEMS)
  system?: System;

  /** What is wrong, in one sentence. */
  @IfGiven()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'statement must not be blank' })
  statement?: string;

  /** Takes the place of all evidence there is. */
  @IfGiven()
  @NestedList(() => NewEvidenceDto, 20)
  evidence?: NewEvidenceDto[];

  @IfGiven()
  @IsIn(CONFIDENCES)
  confidence?: Confidence;
}

export class FindingsOfEngagementQuery extends PageQuery {
  /** Findings about this system only. */
  @IfGiven()
  @IsIn(SYSTEMS)
  system?: System;
}

export class FindingListQuery extends FindingsOfEngagementQuery {
  /** Findings at this client only. */
  @IfGiven()
  @IsUUID()
  clientId?: string;
}
