import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  SCOPE_ANSWER_LENGTH,
  SCOPE_QUESTIONS,
  type ScopeQuestion,
} from '@quarterdeck/domain/engagement-scope';

/** The five answers. An empty text means the answer is missing. */
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

/** The scope of an engagement. */
export class ScopeDto extends ScopeAnswersDto {
  engagementId: string;
  clientId: string;
  /** Unanswered questions. The engagement cannot be activated until there are none. */
  @IsIn(SCOPE_QUESTIONS, { each: true })
  missing: ScopeQuestion[];
  /**
   * Null until the first answer.
   * @format date-time
   */
  updatedAt: string | null;
  /** Send it as `If-Match` when you change the record. 0 until the first answer. */
  version: number;
}
