import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

export class CoveragePartDto {
  /** People, each counted once however often they were asked. */
  @IsInt()
  interviewed: number;
  /** Null when nobody has said how many there are; then this part cannot be met. */
  @IsInt()
  needed: number | null;
  met: boolean;
}

export class ModelReviewDto {
  reviewedOn: LocalDate | null;
  met: boolean;
}

/** Whether enough people were asked for a diagnosis. */
export class InterviewCoverageDto {
  engagementId: string;
  /** All of them. Needed is what was set, else the client's latest number of engineers. */
  engineers: CoveragePartDto;
  /** Three at least. */
  customers: CoveragePartDto;
  financialModel: ModelReviewDto;
  complete: boolean;
  /** The number of engineers that was set; null where the client's fact counts. */
  @IsInt()
  engineersSet: number | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class InterviewPlanDto {
  /** How many engineers there are to ask; null takes the client's latest number of engineers. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  engineers?: number | null;

  /** The day on which the financial model was read, in the client's zone and not in the future; null when it was not. */
  @IsOptional()
  @IsLocalDate()
  modelReviewedOn?: LocalDate | null;
}
