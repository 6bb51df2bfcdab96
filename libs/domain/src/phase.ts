/** Phases of an engagement (`domain.md`, Words and States; AC-21). */
import { addDays, compareDates, daysBetween, type LocalDate } from './calendar-date';

/** In this order. A template can rename and resize them, but the kinds stay. */
export const PHASE_KINDS = ['diagnose', 'install', 'cadence'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** `overdue` is not a state: see `daysOverdue`. */
export const PHASE_STATES = ['not_started', 'active', 'exit_ready', 'closed'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/** Days of one engagement cycle; kickoff is day 1. */
export const ENGAGEMENT_DAYS = 90;

/** Share of the 90 days a template gives to one phase. */
export interface PhaseCut {
  readonly kind: PhaseKind;
  readonly name: string;
  /** Whole days, at least 1. */
  readonly days: number;
}

export interface PlannedPhase {
  readonly kind: PhaseKind;
  readonly name: string;
  /** First day of the phase, 1 to 90. */
  readonly dayFrom: number;
  /** Last day of the phase, inclusive. */
  readonly dayTo: number;
  readonly startsOn: LocalDate;
  /** Inclusive. */
  readonly endsOn: LocalDate;
}

/**
 * Lays the template's phases over the 90 days from kickoff, without gaps or overlaps (AC-21). All dates are in the
 * client's zone.
 * @throws RangeError if the kinds are not diagnose, install, cadence in this order, a phase has no whole day, or the phases do not sum to 90 days.
 */
export function planPhases(
  kickoff: LocalDate,
  template: { readonly phases: readonly PhaseCut[] },
): readonly PlannedPhase[] {
  assertCoversEngagement(template.phases);
  let dayFrom = 1;
  return template.phases.map(({ kind, name, days }) => {
    const dayTo = dayFrom + days - 1;
    const phase = {
      kind,
      name,
      dayFrom,
      dayTo,
      startsOn: dateOfDay(kickoff, dayFrom),
      endsOn: dateOfDay(kickoff, dayTo),
    };
    dayFrom = dayTo + 1;
    return phase;
  });
}

/** Date of day n; day 1 is the kickoff. */
export function dateOfDay(kickoff: LocalDate, day: number): LocalDate {
  return addDays(kickoff, day - 1);
}

/** Where a date falls in an engagement. `day` is 1 on the kickoff date. */
export type DayOfEngagement =
  | { readonly position: 'before'; readonly daysUntilKickoff: number }
  | { readonly position: 'within'; readonly day: number }
  | { readonly position: 'after'; readonly day: number; readonly daysSinceEnd: number };

export function dayOfEngagement(kickoff: LocalDate, today: LocalDate): DayOfEngagement {
  const day = daysBetween(kickoff, today) + 1;
  if (day < 1) return { position: 'before', daysUntilKickoff: 1 - day };
  if (day > ENGAGEMENT_DAYS) return { position: 'after', day, daysSinceEnd: day - ENGAGEMENT_DAYS };
  return { position: 'within', day };
}

/** The phase a date falls in; undefined before kickoff and after the last day. */
export function phaseOn<P extends Pick<PlannedPhase, 'startsOn' | 'endsOn'>>(
  plan: readonly P[],
  date: LocalDate,
): P | undefined {
  return plan.find(
    ({ startsOn, endsOn }) => compareDates(startsOn, date) <= 0 && compareDates(date, endsOn) <= 0,
  );
}

/** Days past the last day of an open phase; 0 if it is closed or still has time. Never stored. */
export function daysOverdue(
  phase: { readonly state: PhaseState; readonly endsOn: LocalDate },
  today: LocalDate,
): number {
  return phase.state === 'closed' ? 0 : Math.max(0, daysBetween(phase.endsOn, today));
}

function assertCoversEngagement(phases: readonly PhaseCut[]): void {
  const kinds = phases.map((phase) => phase.kind).join(', ');
  if (kinds !== PHASE_KINDS.join(', ')) {
    throw new RangeError(`A template has the phases ${PHASE_KINDS.join(', ')} in this order, not: ${kinds}`);
  }
  const empty = phases.find(({ days }) => !Number.isSafeInteger(days) || days < 1);
  if (empty) throw new RangeError(`The phase ${empty.kind} needs at least one whole day, not ${empty.days}`);
  const days = phases.reduce((sum, phase) => sum + phase.days, 0);
  if (days !== ENGAGEMENT_DAYS) {
    throw new RangeError(`The phases of a template sum to ${ENGAGEMENT_DAYS} days, not ${days}`);
  }
}
