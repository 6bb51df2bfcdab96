/** Contents of a digest (C13, C55): everything that needs its reader, in one list. */
import { attention, type AttentionItem, type AttentionReason, type EngagementSituation } from './attention';
import { daysBetween, type LocalDate } from './calendar-date';
import { decisionLabel, type Door } from './decision';
import { REVERSAL_NOTICE_DAYS } from './decision-attention';
import { decisionTarget } from './decision-latency';
import type { Money } from './money';
import { daysOverdue } from './phase';

/** Further items appear only as a count. */
export const DIGEST_LINES = 12;

/** Days of notice before the last day of a phase. */
const GATE_NOTICE_DAYS = 7;

/** The page where it is done. */
export type DigestPlace = 'ritual' | 'decision' | 'decision_rights' | 'client';

export interface DigestItem extends AttentionItem {
  readonly place: DigestPlace;
  /** When it is due, or the last day on which it can be done; null if there is none. */
  readonly dueOn: LocalDate | null;
}

/** A ritual that is due today, or whose people would get a reminder today. */
export interface DueRitual {
  readonly occurrenceId: string;
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** The reader's open promise, due by tomorrow. It outlives its engagement. */
export interface DuePromise {
  readonly id: string;
  readonly title: string;
  readonly dueOn: LocalDate;
  /** In the zone of the client it was made to. */
  readonly today: LocalDate;
}

export interface WaitingDecision {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly door: Door;
  readonly raisedOn: LocalDate;
  readonly neededBy: LocalDate | null;
  readonly costOfDelayPerWeek: Money | null;
}

/** One client as its founder's digest needs it. Dates are in the client's zone. */
export interface FounderSituation {
  readonly today: LocalDate;
  /** Decisions waiting for the founder. */
  readonly decisions: readonly WaitingDecision[];
  /** Decision rights waiting for the founder's agreement. */
  readonly rights: readonly { readonly id: string; readonly number: number }[];
  readonly reversible: readonly { readonly id: string; readonly title: string; readonly until: LocalDate }[];
}

const PLACES: Readonly<Record<AttentionReason, DigestPlace>> = {
  decision_overdue: 'decision',
  decision_review_due: 'decision',
  reversal_window_closing: 'decision',
  check_in_overdue: 'ritual',
  check_in_due_today: 'ritual',
  phase_overdue: 'client',
  milestone_overdue: 'client',
  engagement_not_activated: 'client',
  no_check_in_planned: 'client',
};

/**
 * Digest for practice staff: one engagement's attention queue, rituals of every kind, upcoming phase gates and their
 * own promises.
 */
export function insiderDigest(
  situation: EngagementSituation,
  rituals: readonly DueRitual[],
  promises: readonly DuePromise[],
): readonly DigestItem[] {
  const waiting = attention(situation)
    .filter(({ reason }) => PLACES[reason] !== 'ritual')
    .map((item): DigestItem => ({ ...item, place: PLACES[item.reason], dueOn: null }));
  return [
    ...waiting,
    ...comingGates(situation),
    ...ritualItems(rituals, situation.today),
    ...promiseItems(promises),
  ];
}

/** Digest for a founder: what only they can do. */
export function founderDigest(
  { today, decisions, rights, reversible }: FounderSituation,
  rituals: readonly DueRitual[],
  promises: readonly DuePromise[],
): readonly DigestItem[] {
  return [
    ...decisions.map((decision) => toDecide(decision, today)),
    ...rights.map(({ id, number }): DigestItem => ({
      // Ranked with decisions, because only the founder can answer.
      reason: 'decision_overdue',
      subjectId: id,
      nextAction: number > 1 ? 'Read and agree: changed decision rights' : 'Read and agree: who decides what',
      daysPastDue: 0,
      costOfWaitingPerWeek: null,
      place: 'decision_rights',
      dueOn: null,
    })),
    ...reversible
      .filter(({ until }) => until >= today && daysBetween(today, until) <= REVERSAL_NOTICE_DAYS)
      .map(({ id, title, until }): DigestItem => ({
        reason: 'reversal_window_closing',
        subjectId: id,
        nextAction: `Review while it can still be reversed: ${title}`,
        daysPastDue: 0,
        costOfWaitingPerWeek: null,
        place: 'decision',
        dueOn: until,
      })),
    ...ritualItems(rituals, today),
    ...promiseItems(promises),
  ];
}

function toDecide(decision: WaitingDecision, today: LocalDate): DigestItem {
  const { id, number, title, door, raisedOn, neededBy, costOfDelayPerWeek } = decision;
  const target = decisionTarget(raisedOn, door);
  const dueOn = neededBy && neededBy < target ? neededBy : target;
  return {
    reason: 'decision_overdue',
    subjectId: id,
    nextAction: `Decide ${decisionLabel(number)}: ${title}`,
    daysPastDue: Math.max(0, daysBetween(dueOn, today)),
    costOfWaitingPerWeek: costOfDelayPerWeek,
    place: 'decision',
    dueOn,
  };
}

function comingGates({ state, phases, today }: EngagementSituation): DigestItem[] {
  if (state !== 'active') return [];
  return phases
    .filter((phase) => phase.state === 'active' && daysOverdue(phase, today) === 0)
    .filter(({ endsOn }) => daysBetween(today, endsOn) <= GATE_NOTICE_DAYS)
    .map(({ id, name, endsOn }) => ({
      reason: 'phase_overdue',
      subjectId: id,
      nextAction: `Pass the ${name} phase gate`,
      daysPastDue: 0,
      costOfWaitingPerWeek: null,
      place: 'client',
      dueOn: endsOn,
    }));
}

/** Ranks equal to milestones, because both are promised work. */
export function promiseItems(promises: readonly DuePromise[]): DigestItem[] {
  return promises.map(({ id, title, dueOn, today }) => ({
    reason: 'milestone_overdue',
    subjectId: id,
    nextAction: `You promised: ${title}`,
    daysPastDue: Math.max(0, daysBetween(dueOn, today)),
    costOfWaitingPerWeek: null,
    place: 'client',
    dueOn,
  }));
}

function ritualItems(rituals: readonly DueRitual[], today: LocalDate): DigestItem[] {
  return rituals.map(({ occurrenceId, title, dueOn }) => {
    const daysPastDue = Math.max(0, daysBetween(dueOn, today));
    return {
      reason: daysPastDue > 0 ? 'check_in_overdue' : 'check_in_due_today',
      subjectId: occurrenceId,
      nextAction: title,
      daysPastDue,
      costOfWaitingPerWeek: null,
      place: 'ritual',
      dueOn,
    };
  });
}
