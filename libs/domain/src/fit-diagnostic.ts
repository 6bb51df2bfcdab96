/** Scores the answers to a fit diagnostic and compares two runs. */
import type { Questionnaire } from './fit-questionnaires';

export const FIT_ANSWERS = ['yes', 'no'] as const;
export type FitAnswer = (typeof FIT_ANSWERS)[number];

export const FIT_OUTCOMES = ['fit', 'not_fit'] as const;
export type FitOutcome = (typeof FIT_OUTCOMES)[number];

/** Which run of the diagnostic this is. Day 0 and day 90 are compared by default. */
export const FIT_RUNS = ['day_0', 'day_90', 'other'] as const;
export type FitRun = (typeof FIT_RUNS)[number];

/** How much a statement costs today. Used only in the chart; it never changes the score. */
export const MAX_FIT_COST = 4;
export const FIT_COSTS = ['Nothing', 'A little', 'Noticeably', 'A lot', 'It holds us back'] as const;

/** One answer. Absent or null means not answered. */
export interface FitReply {
  readonly question: string;
  readonly answer?: FitAnswer | null;
  /** 0 to `MAX_FIT_COST`; never for a disqualifier. */
  readonly cost?: number | null;
}

export interface FitScore {
  readonly outcome: FitOutcome;
  readonly yes: number;
  readonly minYes: number;
  /** Unanswered keys in questionnaire order. They count as no. */
  readonly unanswered: readonly string[];
  /** Keys of the disqualifiers that are true. */
  readonly disqualifiedBy: readonly string[];
}

/** Fit from `minYes` yes answers on (AC-18), unless a disqualifier is true. */
export function scoreFit(questionnaire: Questionnaire, replies: readonly FitReply[]): FitScore {
  const { minYes, questions, disqualifiers } = questionnaire;
  const answer = (key: string) => replies.find(({ question }) => question === key)?.answer;
  const yes = questions.filter(({ key }) => answer(key) === 'yes').length;
  const disqualifiedBy = disqualifiers.filter(({ key }) => answer(key) === 'yes').map(({ key }) => key);
  return {
    outcome: yes >= minYes && disqualifiedBy.length === 0 ? 'fit' : 'not_fit',
    yes,
    minYes,
    unanswered: [...questions, ...disqualifiers].filter(({ key }) => !answer(key)).map(({ key }) => key),
    disqualifiedBy,
  };
}

/** Problems with the replies, by position; empty if they can be scored. */
export function fitReplyErrors(
  { questions, disqualifiers }: Questionnaire,
  replies: readonly FitReply[],
): { index: number; detail: string }[] {
  const errors: { index: number; detail: string }[] = [];
  replies.forEach(({ question, cost }, index) => {
    const asked = questions.some(({ key }) => key === question);
    if (!asked && !disqualifiers.some(({ key }) => key === question))
      errors.push({ index, detail: `${question} is not in this version` });
    else if (replies.findIndex((other) => other.question === question) < index)
      errors.push({ index, detail: `${question} is answered twice` });
    else if (!asked && cost != null) errors.push({ index, detail: `${question} takes no cost: omit it` });
  });
  return errors;
}

/**
 * Position of a reply on its chart axis: the rated cost, or 0 for a false statement. Null (not drawn) for a true or
 * open statement without a rating.
 */
export function fitAxisValue({ answer, cost }: Omit<FitReply, 'question'>): number | null {
  return cost ?? (answer === 'no' ? 0 : null);
}

export interface FitComparison<T> {
  readonly question: string;
  readonly before: T;
  readonly after: T;
  /** Below 0 is better; null if either is unknown. */
  readonly change: number | null;
}

/** Questions that both runs asked, in the order of the later run. */
export function compareFit<T extends FitReply>(
  before: readonly T[],
  after: readonly T[],
): FitComparison<T>[] {
  return after.flatMap((later) => {
    const earlier = before.find(({ question }) => question === later.question);
    if (!earlier) return [];
    const [from, to] = [fitAxisValue(earlier), fitAxisValue(later)];
    const change = from === null || to === null ? null : to - from;
    return [{ question: later.question, before: earlier, after: later, change }];
  });
}
