import { fitReplyErrors, type FitReply, type FitScore, scoreFit } from '@quarterdeck/domain/fit-diagnostic';
import { findQuestionnaire, type Questionnaire } from '@quarterdeck/domain/fit-questionnaires';
import { Invalid } from '@quarterdeck/platform/errors';
import type { FitAnswerDto, FitRepliesDto } from './fit-answers.dto';

export interface ScoredAnswers {
  questionnaireVersion: number;
  answers: FitAnswerDto[];
  score: FitScore;
}

/** The answers as they are stored, with what was asked, and their score by the rule of their version. */
export function scoredAnswers({ questionnaireVersion, answers }: FitRepliesDto): ScoredAnswers {
  const questionnaire = findQuestionnaire(questionnaireVersion);
  if (!questionnaire) {
    throw invalidAnswers([
      { pointer: '/questionnaireVersion', detail: `version ${questionnaireVersion} does not exist` },
    ]);
  }
  const errors = fitReplyErrors(questionnaire, answers).map(({ index, detail }) => ({
    pointer: `/answers/${index}`,
    detail,
  }));
  if (errors.length > 0) throw invalidAnswers(errors);
  return {
    questionnaireVersion,
    answers: asAsked(questionnaire, answers),
    score: scoreFit(questionnaire, answers),
  };
}

function asAsked({ questions, disqualifiers }: Questionnaire, replies: readonly FitReply[]): FitAnswerDto[] {
  const replyTo = (key: string) => {
    const reply = replies.find(({ question }) => question === key);
    return { answer: reply?.answer ?? null, cost: reply?.cost ?? null };
  };
  return [
    ...questions.map(({ key, area, text }) => ({
      question: key,
      kind: 'question' as const,
      area,
      text,
      ...replyTo(key),
    })),
    ...disqualifiers.map(({ key, text }) => ({
      question: key,
      kind: 'disqualifier' as const,
      area: null,
      text,
      ...replyTo(key),
    })),
  ];
}

function invalidAnswers(errors: { pointer: string; detail: string }[]): Invalid {
  return new Invalid('fit_response.invalid', `${errors.map(({ detail }) => detail).join('; ')}.`, errors);
}
