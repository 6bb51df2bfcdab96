import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  FIT_ANSWERS,
  FIT_OUTCOMES,
  type FitAnswer,
  type FitOutcome,
  MAX_FIT_COST,
} from '@quarterdeck/domain/fit-diagnostic';
import { FIT_KEYS, type FitKey } from '@quarterdeck/domain/fit-questionnaires';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';

/** One answer. Omitted questions count as no and are listed as unanswered. */
export class FitReplyDto {
  /** `key` of a question or disqualifier in the questionnaire. */
  @IsIn(FIT_KEYS)
  question: FitKey;

  @IsOptional()
  @IsIn(FIT_ANSWERS)
  answer?: FitAnswer | null;

  /** How much it costs today, 0 to 4. Used only for the chart. Omit it for disqualifiers. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_FIT_COST)
  cost?: number | null;
}

export class FitRepliesDto {
  /** Version of the questionnaire these answers are for. */
  @IsInt()
  @Min(1)
  @Max(1000)
  questionnaireVersion: number;

  @NestedList(() => FitReplyDto, 20)
  answers: FitReplyDto[];
}

/** A question as it was asked, with its answer. */
export class FitAnswerDto {
  question: string;
  @IsIn(['question', 'disqualifier'])
  kind: 'question' | 'disqualifier';
  /** Null for a disqualifier. */
  area: string | null;
  text: string;
  /** Null if not answered, which counts as no. */
  @IsIn(FIT_ANSWERS)
  answer: FitAnswer | null;
  /** 0 to 4; null if not rated. */
  cost: number | null;
}

/** The score at the time of answering. Later questionnaire versions do not change it. */
export class FitResultDto {
  @IsIn(FIT_OUTCOMES)
  outcome: FitOutcome;
  yes: number;
  /** Minimum number of yes answers for a fit. */
  minYes: number;
  /** Keys of unanswered questions, which count as no. */
  unanswered: string[];
  /** Keys of the disqualifiers that are true. */
  disqualifiedBy: string[];
}
