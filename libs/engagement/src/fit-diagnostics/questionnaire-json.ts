import { FIT_COSTS } from '@quarterdeck/domain/fit-diagnostic';
import { QUESTIONNAIRES, type Questionnaire } from '@quarterdeck/domain/fit-questionnaires';
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { FitQuestionnaireDto, FitQuestionnaireListDto } from './questionnaire.dto';

export function questionnaireDto({
  version,
  minYes,
  questions,
  disqualifiers,
}: Questionnaire): FitQuestionnaireDto {
  return {
    version,
    minYes,
    questions: questions.map(({ key, area, text }) => ({ key, area, text })),
    disqualifiers: disqualifiers.map(({ key, text }) => ({ key, text })),
    costs: [...FIT_COSTS],
  };
}

const list: FitQuestionnaireListDto = { data: QUESTIONNAIRES.map(questionnaireDto), nextCursor: null };

/** The answer passes through the database because nothing else checks who asks. */
export const questionnaireList = statement<FitQuestionnaireListDto>(
  'fit-questionnaire.list',
  () => sql`select ${literal(JSON.stringify(list))}::text`,
);
