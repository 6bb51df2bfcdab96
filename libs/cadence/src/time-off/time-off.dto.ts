import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

export const PAUSE_STATES = ['ahead', 'running', 'over'] as const;

/** Days on which a client, or the whole practice, has nothing due and gets no reminders. */
export class TimeOffDto {
  id: string;
  /** Null for the whole practice. */
  clientId: string | null;
  from: LocalDate;
  /** Inclusive; null while open-ended. The day before `from` if it was ended before it began. */
  until: LocalDate | null;
  reason: string;
  @IsIn(PAUSE_STATES)
  state: (typeof PAUSE_STATES)[number];
  version: number;
}

export class TimeOffListDto {
  data: TimeOffDto[];
  nextCursor: string | null;
}

export class NewTimeOffDto {
  /** First day. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  from: LocalDate;

  /** Last day. Omit it, or send null, for open-ended time off. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  until?: LocalDate | null;

  /** For example, `Vacation`. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  reason: string;
}
