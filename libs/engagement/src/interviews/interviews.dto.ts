import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { INTERVIEW_ROLES, type InterviewRole } from '@quarterdeck/domain/interview-coverage';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A conversation of the audit; for the practice only. */
export class InterviewDto {
  id: string;
  engagementId: string;
  clientId: string;
  person: string;
  @IsIn(INTERVIEW_ROLES)
  role: InterviewRole;
  /** In the client's zone. */
  heldOn: LocalDate;
  notes: string;
  recordedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class InterviewListDto {
  data: InterviewDto[];
  nextCursor: string | null;
}

export class NewInterviewDto {
  /** Who was asked; the coverage counts a name once. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'person must not be blank' })
  person: string;

  @IsIn(INTERVIEW_ROLES)
  role: InterviewRole;

  /** In the client's zone; not in the future. */
  @IsLocalDate()
  heldOn: LocalDate;

  @IfGiven()
  @IsString()
  @MaxLength(10_000)
  notes?: string;
}

/** What is left out stays as it is. */
export class InterviewChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'person must not be blank' })
  person?: string;

  @IfGiven()
  @IsIn(INTERVIEW_ROLES)
  role?: InterviewRole;

  /** In the client's zone; not in the future. */
  @IfGiven()
  @IsLocalDate()
  heldOn?: LocalDate;

  @IfGiven()
  @IsString()
  @MaxLength(10_000)
  notes?: string;
}
