import { IsIn, IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { REVIEW_VERDICTS, type ReviewVerdict } from '@quarterdeck/domain/decision';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A review of how a decision turned out, compared with what was expected when it was accepted. */
export class DecisionReviewDto {
  id: string;
  decisionId: string;
  /** The revision that states the expectation. */
  @IsInt()
  revision: number;
  /** Empty if nothing was expected. */
  metric: string;
  target: string;
  /** The author's confidence, 0 to 100. */
  @IsInt()
  confidence: number | null;
  statedBy: PersonNameDto;
  dueOn: LocalDate;
  /** True if it is past its day and not done. */
  overdue: boolean;
  /** Null while it is open. */
  @IsIn(REVIEW_VERDICTS)
  verdict: ReviewVerdict | null;
  measuredValue: string;
  note: string;
  reviewedBy: PersonNameDto | null;
  /** @format date-time */
  reviewedAt: string | null;
}

export class DecisionReviewListDto {
  data: DecisionReviewDto[];
  /** Always null: a decision has few reviews. */
  nextCursor: null;
}

export class NewDecisionReviewDto {
  @IsIn(REVIEW_VERDICTS)
  verdict: ReviewVerdict;

  /** What was measured, e.g. `2 of 25`. */
  @IfGiven()
  @IsString()
  @MaxLength(200)
  measuredValue?: string;

  @IfGiven()
  @IsString()
  @MaxLength(4000)
  note?: string;
}

export class CalibrationBucketDto {
  /** Lowest stated confidence in the bucket, in percent. */
  @IsInt()
  from: number;
  /** Upper bound, exclusive; 100 is in the last bucket. */
  @IsInt()
  to: number;
  /** Reviews with an outcome. */
  @IsInt()
  n: number;
  /** As expected or better. */
  @IsInt()
  hits: number;
  @IsInt()
  asExpected: number;
  @IsInt()
  better: number;
  @IsInt()
  worse: number;
  /** Counted separately, because they say nothing either way. */
  @IsInt()
  inconclusive: number;
}

/** How well one person's stated confidence predicted outcomes. */
export class PersonCalibrationDto {
  person: PersonNameDto;
  @IsInt()
  n: number;
  @IsInt()
  hits: number;
  /** Every bucket, including empty ones. */
  buckets: CalibrationBucketDto[];
}

export class CalibrationDto {
  people: PersonCalibrationDto[];
}

export class CalibrationQuery {
  @IfGiven()
  @IsUUID()
  clientId?: string;
}
