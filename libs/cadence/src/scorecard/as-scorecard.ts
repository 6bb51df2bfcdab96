import { isMissing, meetsGoal, weeksShown } from '@quarterdeck/domain/scorecard';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { ScorecardDto } from './scorecard.dto';
import type { StoredScorecard } from './scorecard.queries';

/** The stored figures with what the rules say of each cell. */
export function asScorecard(stored: Json<StoredScorecard>): Json<ScorecardDto> {
  const { engagementId, today, rows } = JSON.parse(stored) as StoredScorecard;
  const weeks = weeksShown(today);
  const scorecard: ScorecardDto = {
    engagementId,
    today,
    weeks: [...weeks],
    rows: rows.map(({ since, values, ...row }) => {
      const first = [since, ...weeks.filter((week) => week in values)].sort()[0]!;
      const cells = weeks.map((week) => {
        const value = values[week] ?? null;
        const met = value === null ? null : meetsGoal(row.goal, value);
        return { week, value, met, missing: value === null && isMissing(week, first, today) };
      });
      return { ...row, cells };
    }),
  };
  return JSON.stringify(scorecard);
}
