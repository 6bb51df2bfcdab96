import { GOAL_SIGNS } from '@quarterdeck/domain/scorecard';
import type { ScorecardRow } from '../api/scorecard';

type ScorecardGoal = ScorecardRow['goal'];

/** For example "≥ 10 %" or "between 1 and 3". */
export function goalWords({ operator, target, targetTo }: ScorecardGoal, unit: string): string {
  const figure = (value: number) => `${value}${unit && ` ${unit}`}`;
  return operator === 'between'
    ? `between ${target} and ${figure(targetTo ?? target)}`
    : `${GOAL_SIGNS[operator]} ${figure(target)}`;
}
