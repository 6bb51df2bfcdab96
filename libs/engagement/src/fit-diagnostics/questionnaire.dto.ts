/** A statement that is true or false for the company. */
export class FitQuestionDto {
  /** Stable across versions. */
  key: string;
  /** Short name, used as a chart axis. */
  area: string;
  text: string;
}

/** A statement that rules out a fit. */
export class FitDisqualifierDto {
  key: string;
  text: string;
}

export class FitQuestionnaireDto {
  /** Answers refer to this version. */
  version: number;
  /** Minimum number of yes answers for a fit. */
  minYes: number;
  questions: FitQuestionDto[];
  disqualifiers: FitDisqualifierDto[];
  /** Labels for the costs 0 to 4. */
  costs: string[];
}

export class FitQuestionnaireListDto {
  /** Oldest first. New answers use the last one. */
  data: FitQuestionnaireDto[];
  /** Always null: the list is short. */
  nextCursor: null;
}
