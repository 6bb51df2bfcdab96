import { FIT_COSTS, type FitOutcome, type FitRun } from '@quarterdeck/domain/fit-diagnostic';
import type { FitAnswered, FitResult } from '../api/fit';

const RUNS: Readonly<Record<FitRun, string>> = { day_0: 'Day 0', day_90: 'Day 90', other: 'In between' };

export const nameOfRun = (run: FitRun | null) => (run ? RUNS[run] : 'Before the start');
export const RUN_CHOICES = (['day_0', 'day_90', 'other'] as const).map((value) => ({
  value,
  label: RUNS[value],
}));

export const nameOfOutcome = (outcome: FitOutcome) => (outcome === 'fit' ? 'Fit' : 'No fit');

/** For example "3 of 5 yes". */
export const yesWords = ({ yes }: FitResult, answers: readonly FitAnswered[]) =>
  `${yes} of ${answers.filter(({ kind }) => kind === 'question').length} yes`;

export const nameOfCost = (cost: number) => FIT_COSTS[cost] ?? String(cost);

/** For example "Yes, costs a lot (3 of 4)". */
export function answerWords({ answer, cost }: Pick<FitAnswered, 'answer' | 'cost'>): string {
  const said = answer === null ? 'Not answered' : answer === 'yes' ? 'Yes' : 'No';
  return cost === null ? said : `${said}, cost ${cost} of 4`;
}
