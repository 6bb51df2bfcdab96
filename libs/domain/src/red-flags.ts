/**
 * The three red flags that practitioners name (C25): no written decisions, no ownership boundaries, abstract strategy
 * language. They are for the practice's own people; a founder never sees a flag before the CTO has acted on it.
 */

export const RED_FLAGS = ['no_written_decisions', 'no_ownership_boundaries', 'tool_talk'] as const;
export type RedFlagKind = (typeof RED_FLAGS)[number];

/** Active days without a decision being logged after which the first flag is raised (AC-26). */
export const SILENT_DAYS = 14;
/** Share of decisions without drivers or consequences above which the log is talk about tools. */
export const TOOL_TALK_SHARE = 0.3;

export interface DecisionRecordQuality {
  /** Why: at least one driver is written down. */
  readonly hasDrivers: boolean;
  /** What follows from it: at least one consequence is written down. */
  readonly hasConsequences: boolean;
  /** An agreed decision right says who decides this category. */
  readonly hasRight: boolean;
}

export interface RedFlagSituation {
  /** Days on which the engagement was active since the last decision was logged, or since it began without one. */
  readonly activeDaysWithoutDecision: number;
  /** Every decision of the engagement that was not withdrawn. */
  readonly decisions: readonly DecisionRecordQuality[];
}

export interface RedFlag {
  readonly kind: RedFlagKind;
  /** What was counted, e.g. days or decisions. */
  readonly count: number;
  /** Of how many; null where the count stands alone. */
  readonly of: number | null;
}

/** The flags that are up now, in their fixed order. */
export function redFlags({ activeDaysWithoutDecision, decisions }: RedFlagSituation): readonly RedFlag[] {
  const n = decisions.length;
  const unmapped = decisions.filter(({ hasRight }) => !hasRight).length;
  const talk = decisions.filter(({ hasDrivers, hasConsequences }) => !hasDrivers || !hasConsequences).length;
  return [
    ...(activeDaysWithoutDecision >= SILENT_DAYS
      ? [{ kind: 'no_written_decisions', count: activeDaysWithoutDecision, of: null } as const]
      : []),
    ...(unmapped > 0 ? [{ kind: 'no_ownership_boundaries', count: unmapped, of: n } as const] : []),
    ...(talk > TOOL_TALK_SHARE * n ? [{ kind: 'tool_talk', count: talk, of: n } as const] : []),
  ];
}
