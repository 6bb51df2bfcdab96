import { IsInt, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** The one gap that a cycle closes, now or until it was released. */
export class InstallFocusDto {
  id: string;
  engagementId: string;
  clientId: string;
  findingId: string;
  /** Of the finding. */
  statement: string;
  /** In the ranking of the day on which it was chosen; null when it had none. */
  @IsInt()
  rank: number | null;
  /** Why this one; there whenever it was not rank 1. */
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
  /** To be sent as `If-Match` with a change. */
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

  /** Why this one; needed for another than rank 1, and then a decision in the log. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'rationale must not be blank' })
  rationale?: string | null;
}

export class ReleaseInstallFocusDto {
  /** Closed, or why it is not pursued. */
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
