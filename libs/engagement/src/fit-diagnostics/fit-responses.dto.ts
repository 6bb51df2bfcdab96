import { IsBoolean, IsIn } from 'class-validator';
import { FIT_RUNS, type FitRun } from '@quarterdeck/domain/fit-diagnostic';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';
import { NewClientDto } from '@quarterdeck/practice/clients/clients.dto';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { NewEngagementDto } from '../engagements/engagement-changes.dto';
import { FitAnswerDto, FitRepliesDto, FitResultDto } from './fit-answers.dto';

/** The person who answered through a link. */
export class FitContactDto {
  company: string;
  name: string;
  email: string;
}

export class FitSourceLinkDto {
  id: string;
  label: string;
}

export class FitClientDto {
  id: string;
  name: string;
}

/** Answers to the fit diagnostic, from a link or from an existing client. */
export class FitResponseDto {
  id: string;
  @IsIn(['link', 'portal'])
  source: 'link' | 'portal';
  /** Null if answered in the portal. */
  link: FitSourceLinkDto | null;
  /** Null if answered in the portal. */
  contact: FitContactDto | null;
  /** Null if answered through a link. */
  recordedBy: PersonNameDto | null;
  /** The client this company became; null until then. */
  client: FitClientDto | null;
  /** Null until the company is a client. Its first response is day 0. */
  @IsIn(FIT_RUNS)
  run: FitRun | null;
  /** Founders and viewers see published responses from their own company. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  questionnaireVersion: number;
  result: FitResultDto;
  answers: FitAnswerDto[];
  /** The engagement drafted at conversion. */
  engagementId: string | null;
  /** @format date-time */
  convertedAt: string | null;
  /**
   * When someone at the practice marked it as read; null if unread.
   * @format date-time
   */
  readAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class FitResponseListDto {
  data: FitResponseDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class FitInboxDto {
  data: FitResponseDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
  /** Number of unread responses in the whole list. */
  unread: number;
}

export class FitInboxQuery extends PageQuery {
  /** `true` lists only unread responses. */
  @QueryBoolean()
  unread?: boolean = false;
}

/** Fields you omit stay unchanged. */
export class FitResponseChangesDto {
  /** `true` marks it as read, `false` as unread. */
  @IfGiven()
  @IsBoolean()
  read?: boolean;

  /** Can change only once the company is a client. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

export class FitConversionDto {
  @Nested(() => NewClientDto)
  client: NewClientDto;

  /** The engagement to draft for the new client. Questions answered yes become its first hypotheses. */
  @Nested(() => NewEngagementDto)
  engagement: NewEngagementDto;
}

export class NewFitRunDto extends FitRepliesDto {
  @IsIn(FIT_RUNS)
  run: FitRun;

  /** Defaults to private. Answers from a founder are always published. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** A starting point for the diagnosis: a statement the company itself said is true. */
export class FitHypothesisDto {
  id: string;
  /** `key` of the question. */
  question: string;
  statement: string;
  /** 0 to 4, as rated; null if not rated. */
  cost: number | null;
  /** The finding it became; null until then. */
  findingId: string | null;
  /** The response it comes from. */
  responseId: string;
}

export class FitHypothesisListDto {
  /** Highest cost first. */
  data: FitHypothesisDto[];
  /** Always null: the list is short. */
  nextCursor: null;
}
