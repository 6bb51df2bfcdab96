/** A statement that is true of the company, or not. */
export class FitQuestionDto {
  /** Stable from version to version. */
  key: string;
  /** Short name, as an axis of the chart is called. */
  area: string;
  text: string;
}

/** A statement that rules a fit out. */
export class FitDisqualifierDto {
  key: string;
  text: string;
}

export class FitQuestionnaireDto {
  /** Answers name the version that they answer. */
  version: number;
  /** From how many yes on it is a fit. */
  minYes: number;
  questions: FitQuestionDto[];
  disqualifiers: FitDisqualifierDto[];
  /** What the costs 0 to 4 mean. */
  costs: string[];
}

export class FitQuestionnaireListDto {
  /** Oldest first; new answers are given to the last one. */
  data: FitQuestionnaireDto[];
  /** Always null: the list is short. */
  nextCursor: null;
}
