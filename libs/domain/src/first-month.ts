/** The first four weeks of a client's first engagement, and the access they need. Dates are in the client's zone. */
import { addDays, type LocalDate } from './calendar-date';
import type { EngagementTemplateId } from './engagement-template';
import { smallBusinessMonth } from './small-business-month';
import { systemsOperatorMonth } from './systems-operator-month';

export const SEQUENCE_WEEKS = [1, 2, 3, 4] as const;
export type SequenceWeek = (typeof SEQUENCE_WEEKS)[number];

export interface SequenceItemTemplate {
  /** Stable and unique within its template. */
  readonly key: string;
  readonly week: SequenceWeek;
  readonly title: string;
}

export interface AccessItemTemplate {
  /** The system to access. */
  readonly system: string;
  /** Why it is needed, worded for the founder. */
  readonly purpose: string;
  readonly blocking: boolean;
}

export interface FirstMonth {
  readonly items: readonly SequenceItemTemplate[];
  readonly access: readonly AccessItemTemplate[];
}

export interface PlannedSequenceItem extends SequenceItemTemplate {
  readonly dueOn: LocalDate;
  /** Cannot be done while blocking access is open. Week 1 is for requesting it. */
  readonly blockedByAccess: boolean;
}

const MONTHS: Readonly<Record<EngagementTemplateId, FirstMonth>> = {
  systems_operator: systemsOperatorMonth,
  small_business: smallBusinessMonth,
};

export function firstMonthOf(template: EngagementTemplateId): FirstMonth {
  return MONTHS[template];
}

/** Last day of a week of the engagement. Week 1 starts at kickoff. */
export function lastDayOfWeek(kickoff: LocalDate, week: SequenceWeek): LocalDate {
  return addDays(kickoff, week * 7 - 1);
}

/** Items are due on the last day of their week. */
export function planFirstMonth(kickoff: LocalDate, { items }: FirstMonth): readonly PlannedSequenceItem[] {
  return items.map((item) => ({
    ...item,
    dueOn: lastDayOfWeek(kickoff, item.week),
    blockedByAccess: item.week > 1,
  }));
}
