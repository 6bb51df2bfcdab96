import { IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** The one gap a cycle closes, until it is released. */
export class InstallFocusDto {
  id: string;
  engagementId: string;
  clientId: string;
  findingId: string;
  /** Statement of the finding. */
  statement: string;
  /** Rank on the day it was chosen; null if it was unranked. */
  @IsInt()
  rank: number | null;
  /** Why this gap. Always present unless it was rank 1. */
  rationale: string | null;
  chosenBy: PersonNameDto;
  /** @format date-time */
  chosenAt: string;
  /**
   * Null while it is the focus.
   * @format date-time
   */
  releasedAt: string | null;
  releasedBy: PersonNameDto | null;
  releaseReason: string | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class InstallFocusListDto {
  data: InstallFocusDto[];
  nextCursor: string | null;
}

export class ChooseInstallFocusDto {
  /** A finding of this engagement. */
  @IsUUID()
  findingId: string;

  /** Why this gap. Required for any gap other than rank 1; it is then logged as a decision. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  rationale?: string | null;
}

export class ReleaseInstallFocusDto {
  /** That the gap was closed, or why it was abandoned. */
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  reason: string;
}
