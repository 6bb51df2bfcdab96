/** A scorecard: weekly measures against a goal over the last 13 weeks. */
import { addDays, compareDates, type LocalDate, weekdayOf } from './calendar-date';

export const GOAL_OPERATORS = ['at_least', 'at_most', 'equal', 'between'] as const;
export type GoalOperator = (typeof GOAL_OPERATORS)[number];

export const GOAL_SIGNS: Readonly<Record<GoalOperator, string>> = {
  at_least: '≥',
  at_most: '≤',
  equal: '=',
  between: 'between',
};

export interface ScorecardGoal {
  readonly operator: GoalOperator;
  readonly target: number;
  /** Upper bound of `between`, not below the target; null for other operators. */
  readonly targetTo: number | null;
}

export const SCORECARD_WEEKS = 13;

/** `between` includes both bounds. */
export function meetsGoal({ operator, target, targetTo }: ScorecardGoal, value: number): boolean {
  switch (operator) {
    case 'at_least':
      return value >= target;
    case 'at_most':
      return value <= target;
    case 'equal':
      return value === target;
    case 'between':
      return value >= target && value <= (targetTo ?? target);
  }
}

/** Monday of a date's ISO week, which identifies the week. */
export const weekOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** The last 13 weeks up to the current one, oldest first. */
export function weeksShown(today: LocalDate): readonly LocalDate[] {
  const current = weekOf(today);
  return Array.from({ length: SCORECARD_WEEKS }, (_, index) =>
    addDays(current, 7 * (index + 1 - SCORECARD_WEEKS)),
  );
}

/** A past week without a value is missing, starting with the first week that could have had one. */
export function isMissing(week: LocalDate, since: LocalDate, today: LocalDate): boolean {
  return compareDates(week, weekOf(since)) >= 0 && compareDates(addDays(week, 7), today) <= 0;
}
