import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A result of an engagement with a date in the client's zone. */
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
  /** Not done, past its date, and the engagement is active or paused. */
  overdue: boolean;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

/** What is left out stays as it is. */
export class MilestoneChangesDto {
  /** 1 to 200 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title?: string;

  /** At most 2000 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  description?: string;

  @IfGiven()
  @IsLocalDate()
  dueOn?: LocalDate;

  /** The day on which it was done, in the client's zone and not in the future; null opens it again. */
  @IsOptional()
  @IsLocalDate()
  doneOn?: LocalDate | null;
}
