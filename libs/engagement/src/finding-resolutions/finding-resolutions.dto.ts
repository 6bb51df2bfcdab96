import { IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

export class NewFindingResolutionDto {
  /** The day from which on it was no more, in the client's zone and not in the future. */
  @IsLocalDate()
  resolvedOn: LocalDate;

  /** What shows that it is no more: 1 to 2000 characters. */
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'evidence must not be blank' })
  evidence: string;
}

/** A finding that is no more, and what shows it. */
export class FindingResolutionDto {
  findingId: string;
  engagementId: string;
  clientId: string;
  resolvedOn: LocalDate;
  evidence: string;
  resolvedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` to open the finding again. */
  version: number;
}

export class FindingResolutionListDto {
  /** One, or none while the finding is open. */
  data: FindingResolutionDto[];
  /** Always null. */
  nextCursor: null;
}
