import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { HYPOTHESIS_MATCHES, type HypothesisMatch } from '@quarterdeck/domain/hypothesis';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** What the founder thought on day 1, beside what the diagnosis found. */
export class HypothesisDto {
  engagementId: string;
  /** Null until it is recorded. */
  founderWords: string | null;
  /** The day on which the founder said it, in the client's zone. */
  recordedOn: LocalDate | null;
  /** What was found; null until the diagnosis is closed. */
  diagnosis: string | null;
  /** Whether the founder's hypothesis was what was found. */
  @IsIn(HYPOTHESIS_MATCHES)
  matched: HypothesisMatch | null;
  /** The day on which the diagnosis was written beside it. */
  closedOn: LocalDate | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class RecordHypothesisDto {
  /** What is stuck, in the founder's own words. They stay as they are once the diagnosis stands beside them. */
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'founderWords must not be blank' })
  founderWords: string;

  /** The day on which the founder said it, in the client's zone; not in the future. */
  @IsLocalDate()
  recordedOn: LocalDate;

  /** What was found; needs `matched`. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'diagnosis must not be blank' })
  diagnosis?: string | null;

  /** Whether the founder's hypothesis was what was found; needs `diagnosis`. */
  @IsOptional()
  @IsIn(HYPOTHESIS_MATCHES)
  matched?: HypothesisMatch | null;
}
