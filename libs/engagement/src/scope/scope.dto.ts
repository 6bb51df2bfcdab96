import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  SCOPE_ANSWER_LENGTH,
  SCOPE_QUESTIONS,
  type ScopeQuestion,
} from '@quarterdeck/domain/engagement-scope';

/** The five answers; empty text is an answer that is still missing. */
export class ScopeAnswersDto {
  /** What is stuck? */
  @IsString()
  @MaxLength(SCOPE_ANSWER_LENGTH)
  stuck: string;

  /** What feels unstable? */
  @IsString()
  @MaxLength(SCOPE_ANSWER_LENGTH)
  unstable: string;

  /** Who owns engineering today? */
  @IsString()
  @MaxLength(SCOPE_ANSWER_LENGTH)
  engineeringOwner: string;

  /** What must improve this cycle? */
  @IsString()
  @MaxLength(SCOPE_ANSWER_LENGTH)
  mustImprove: string;

  /** What does the CTO decide, and what does the CTO recommend? */
  @IsString()
  @MaxLength(SCOPE_ANSWER_LENGTH)
  ctoMandate: string;
}

/** What an engagement is about. */
export class ScopeDto extends ScopeAnswersDto {
  engagementId: string;
  clientId: string;
  /** Questions without an answer; the engagement cannot be activated before there are none. */
  @IsIn(SCOPE_QUESTIONS, { each: true })
  missing: ScopeQuestion[];
  /** Null while nothing is written. @format date-time */
  updatedAt: string | null;
  /** To be sent as `If-Match` with a change; 0 while nothing is written. */
  version: number;
}
