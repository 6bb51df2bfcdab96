import { IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

export class NewFindingResolutionDto {
  /** First day on which the problem was gone, in the client's time zone; not in the future. */
  @IsLocalDate()
  resolvedOn: LocalDate;

  /** Evidence that the problem is gone. 1 to 2000 characters. */
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  evidence: string;
}

/** A resolved finding and the evidence for it. */
export class FindingResolutionDto {
  findingId: string;
  engagementId: string;
  clientId: string;
  resolvedOn: LocalDate;
  evidence: string;
  resolvedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` to reopen the finding. */
  version: number;
}

export class FindingResolutionListDto {
  /** One item, or none while the finding is open. */
  data: FindingResolutionDto[];
  /** Always null. */
  nextCursor: null;
}
