import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

export class CoveragePartDto {
  /** Number of people interviewed; each person counts once. */
  @IsInt()
  interviewed: number;
  /** Null if the total is unknown; the target cannot be met then. */
  @IsInt()
  needed: number | null;
  met: boolean;
}

export class ModelReviewDto {
  reviewedOn: LocalDate | null;
  met: boolean;
}

/** Whether enough people were interviewed for a diagnosis. */
export class InterviewCoverageDto {
  engagementId: string;
  /** All engineers. The number needed is `engineersSet`, or else the client's latest number of engineers. */
  engineers: CoveragePartDto;
  /** At least three. */
  customers: CoveragePartDto;
  financialModel: ModelReviewDto;
  complete: boolean;
  /** The number of engineers set here; null if the client's fact applies. */
  @IsInt()
  engineersSet: number | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class InterviewPlanDto {
  /** Number of engineers to interview; null uses the client's latest number of engineers. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  engineers?: number | null;

  /** The day the financial model was reviewed, in the client's time zone; not in the future. Null: not reviewed. */
  @IsOptional()
  @IsLocalDate()
  modelReviewedOn?: LocalDate | null;
}
