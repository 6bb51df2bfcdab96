import { IsIn, IsString, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { INTERVIEW_ROLES, type InterviewRole } from '@quarterdeck/domain/interview-coverage';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** An interview held for the diagnosis. Only the practice can read it. */
export class InterviewDto {
  id: string;
  engagementId: string;
  clientId: string;
  person: string;
  @IsIn(INTERVIEW_ROLES)
  role: InterviewRole;
  /** In the client's time zone. */
  heldOn: LocalDate;
  notes: string;
  recordedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class InterviewListDto {
  data: InterviewDto[];
  nextCursor: string | null;
}

export class NewInterviewDto {
  /** Name of the interviewee. The coverage counts each name once. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  person: string;

  @IsIn(INTERVIEW_ROLES)
  role: InterviewRole;

  /** In the client's time zone; not in the future. */
  @IsLocalDate()
  heldOn: LocalDate;

  @IfGiven()
  @IsString()
  @MaxLength(10_000)
  notes?: string;
}

/** Fields you omit stay unchanged. */
export class InterviewChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  person?: string;

  @IfGiven()
  @IsIn(INTERVIEW_ROLES)
  role?: InterviewRole;

  /** In the client's time zone; not in the future. */
  @IfGiven()
  @IsLocalDate()
  heldOn?: LocalDate;

  @IfGiven()
  @IsString()
  @MaxLength(10_000)
  notes?: string;
}
