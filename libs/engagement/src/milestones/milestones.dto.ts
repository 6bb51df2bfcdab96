import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A result an engagement must reach by a date in the client's time zone. */
export class MilestoneDto {
  id: string;
  phaseId: string;
  /** Stable and unique within its engagement. */
  key: string;
  title: string;
  /** What is true when it is done. */
  description: string;
  dueOn: LocalDate;
  doneOn: LocalDate | null;
  /** True if it is not done, past its date, and the engagement is active or paused. */
  overdue: boolean;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

/** Fields you omit stay unchanged. */
export class MilestoneChangesDto {
  /** 1 to 200 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @NotBlank()
  title?: string;

  /** At most 2000 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  description?: string;

  @IfGiven()
  @IsLocalDate()
  dueOn?: LocalDate;

  /** The day it was done, in the client's time zone; not in the future. Null reopens it. */
  @IsOptional()
  @IsLocalDate()
  doneOn?: LocalDate | null;
}
