import { IsString, Length, Matches } from 'class-validator';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A link under which anybody answers the fit diagnostic, until it is revoked. */
export class FitLinkDto {
  id: string;
  /** What the link is for, e.g. `Newsletter`. The people who answer do not see it. */
  label: string;
  /** Address of the questionnaire. Whoever has it can answer, and learns the name of the practice. */
  url: string;
  /** Responses received. */
  responses: number;
  createdBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  revokedAt: string | null;
  /** To be sent as `If-Match` when the link is revoked. */
  version: number;
}

export class FitLinkListDto {
  data: FitLinkDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class NewFitLinkDto {
  /** What the link is for, 1 to 80 characters. */
  @IsString()
  @Length(1, 80)
  @Matches(/\S/, { message: 'label must not be blank' })
  label: string;
}
