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

/** One answer. A question that is left out counts as no and is listed as not answered. */
export class FitReplyDto {
  /** `key` of a question or disqualifier of the questionnaire. */
  @IsIn(FIT_KEYS)
  question: FitKey;

  @IsOptional()
  @IsIn(FIT_ANSWERS)
  answer?: FitAnswer | null;

  /** How much it costs today, 0 to 4, for the chart alone; never for a disqualifier. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_FIT_COST)
  cost?: number | null;
}

export class FitRepliesDto {
  /** The version of the questionnaire that is answered. */
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
  /** Null when it was not answered; that counts as no. */
  @IsIn(FIT_ANSWERS)
  answer: FitAnswer | null;
  /** 0 to 4; null when it was not rated. */
  cost: number | null;
}

/** How it was scored when it was answered; a later version of the questionnaire changes nothing in it. */
export class FitResultDto {
  @IsIn(FIT_OUTCOMES)
  outcome: FitOutcome;
  yes: number;
  /** From how many yes on it was a fit. */
  minYes: number;
  /** Keys of what was not answered, which counts as no. */
  unanswered: string[];
  /** Keys of the statements that rule a fit out and are true. */
  disqualifiedBy: string[];
}
