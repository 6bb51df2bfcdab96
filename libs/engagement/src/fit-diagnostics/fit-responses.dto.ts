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

/** Who answered a link. */
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

/** Answers to the fit diagnostic: of somebody who has a link, or of a client that answers again. */
export class FitResponseDto {
  id: string;
  @IsIn(['link', 'portal'])
  source: 'link' | 'portal';
  /** Null for what was answered on the portal. */
  link: FitSourceLinkDto | null;
  /** Null for what was answered on the portal. */
  contact: FitContactDto | null;
  /** Null for what was answered with a link. */
  recordedBy: PersonNameDto | null;
  /** The company that answered, once it is a client. */
  client: FitClientDto | null;
  /** Null until the company is a client; its first response is day 0. */
  @IsIn(FIT_RUNS)
  run: FitRun | null;
  /** Founders and viewers see published responses of their company. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  questionnaireVersion: number;
  result: FitResultDto;
  answers: FitAnswerDto[];
  /** The engagement that was drafted when the response was converted. */
  engagementId: string | null;
  /** @format date-time */
  convertedAt: string | null;
  /**
   * When somebody of the practice marked it as read; null is unread.
   * @format date-time
   */
  readAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class FitResponseListDto {
  data: FitResponseDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class FitInboxDto {
  data: FitResponseDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** How many responses nobody has marked as read, in the whole list. */
  unread: number;
}

export class FitInboxQuery extends PageQuery {
  /** `true` lists the unread responses only. */
  @QueryBoolean()
  unread?: boolean = false;
}

/** What is left out stays as it is. */
export class FitResponseChangesDto {
  /** `true` takes the unread mark away, `false` sets it again. */
  @IfGiven()
  @IsBoolean()
  read?: boolean;

  /** Only once the company is a client. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

export class FitConversionDto {
  @Nested(() => NewClientDto)
  client: NewClientDto;

  /** Drafted for the new client; what was answered with yes becomes its first hypotheses. */
  @Nested(() => NewEngagementDto)
  engagement: NewEngagementDto;
}

export class NewFitRunDto extends FitRepliesDto {
  @IsIn(FIT_RUNS)
  run: FitRun;

  /** Private when left out; what a founder answers is published. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** What a diagnosis begins with: a statement that the company itself said is true. */
export class FitHypothesisDto {
  id: string;
  /** `key` of the question. */
  question: string;
  statement: string;
  /** 0 to 4, as it was rated; null when it was not. */
  cost: number | null;
  /** What it became; null while it is a hypothesis only. */
  findingId: string | null;
  /** The response that it comes from. */
  responseId: string;
}

export class FitHypothesisListDto {
  /** The costly ones first. */
  data: FitHypothesisDto[];
  /** Always null: the list is short. */
  nextCursor: null;
}
