import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { HYPOTHESIS_MATCHES, type HypothesisMatch } from '@quarterdeck/domain/hypothesis';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** The founder's day 1 hypothesis and what the diagnosis found. */
export class HypothesisDto {
  engagementId: string;
  /** Null until recorded. */
  founderWords: string | null;
  /** The day the founder said it, in the client's time zone. */
  recordedOn: LocalDate | null;
  /** What was found; null until the diagnosis is closed. */
  diagnosis: string | null;
  /** Whether the diagnosis confirmed the founder's hypothesis. */
  @IsIn(HYPOTHESIS_MATCHES)
  matched: HypothesisMatch | null;
  /** The day the diagnosis was recorded. */
  closedOn: LocalDate | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class RecordHypothesisDto {
  /** What is stuck, in the founder's own words. Cannot change once the diagnosis is recorded. */
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  founderWords: string;

  /** The day the founder said it, in the client's time zone; not in the future. */
  @IsLocalDate()
  recordedOn: LocalDate;

  /** What was found. Requires `matched`. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  diagnosis?: string | null;

  /** Whether the diagnosis confirmed the founder's hypothesis. Requires `diagnosis`. */
  @IsOptional()
  @IsIn(HYPOTHESIS_MATCHES)
  matched?: HypothesisMatch | null;
}
