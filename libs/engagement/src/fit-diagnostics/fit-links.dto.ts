import { IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A link where anyone can answer the fit diagnostic until it is revoked. */
export class FitLinkDto {
  id: string;
  /** Purpose of the link, e.g. `Newsletter`. Respondents do not see it. */
  label: string;
  /** Address of the questionnaire. Anyone with it can answer and see the practice's name. */
  url: string;
  /** Number of responses received. */
  responses: number;
  createdBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  revokedAt: string | null;
  /** Send it as `If-Match` when you revoke the link. */
  version: number;
}

export class FitLinkListDto {
  data: FitLinkDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class NewFitLinkDto {
  /** Purpose of the link. 1 to 80 characters. */
  @IsString()
  @Length(1, 80)
  @NotBlank()
  label: string;
}
