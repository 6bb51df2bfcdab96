/**
 * Three red flags that practitioners name (C25): no written decisions, no ownership boundaries, abstract strategy
 * language. Only practice staff see them, so the CTO can act first.
 */

export const RED_FLAGS = ['no_written_decisions', 'no_ownership_boundaries', 'tool_talk'] as const;
export type RedFlagKind = (typeof RED_FLAGS)[number];

/** Active days without a logged decision before the first flag is raised (AC-26). */
export const SILENT_DAYS = 14;
/** Above this share of decisions without drivers or consequences, the log is only about tools. */
export const TOOL_TALK_SHARE = 0.3;

export interface DecisionRecordQuality {
  /** Why: at least one driver is recorded. */
  readonly hasDrivers: boolean;
  /** Effect: at least one consequence is recorded. */
  readonly hasConsequences: boolean;
  /** An agreed decision right covers this category. */
  readonly hasRight: boolean;
}

export interface RedFlagSituation {
  /** Active days since the last logged decision, or since the engagement began. */
  readonly activeDaysWithoutDecision: number;
  /** All decisions except withdrawn ones. */
  readonly decisions: readonly DecisionRecordQuality[];
}

export interface RedFlag {
  readonly kind: RedFlagKind;
  /** Number of days or decisions. */
  readonly count: number;
  /** Out of how many; null if the count stands alone. */
  readonly of: number | null;
}

/** Flags raised now, in a fixed order. */
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
