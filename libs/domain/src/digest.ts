/** What a digest tells (C13, C55): everything that waits for its reader, in one list. */
import { attention, type AttentionItem, type AttentionReason, type EngagementSituation } from './attention';
import { daysBetween, type LocalDate } from './calendar-date';
import { decisionLabel, type Door } from './decision';
import { REVERSAL_NOTICE_DAYS } from './decision-attention';
import { decisionTarget } from './decision-latency';
import type { Money } from './money';
import { daysOverdue } from './phase';

/** More than these are told by their number alone. */
export const DIGEST_LINES = 12;

/** Before the last day of a phase, so many days are left to pass its gate. */
const GATE_NOTICE_DAYS = 7;

/** The page on which it is done. */
export type DigestPlace = 'ritual' | 'decision' | 'decision_rights' | 'client';

export interface DigestItem extends AttentionItem {
  readonly place: DigestPlace;
  /** When it is due, or the last day on which it can still be done; null where there is no such day. */
  readonly dueOn: LocalDate | null;
}

/** A ritual that is due, or that its people would be reminded of today. */
export interface DueRitual {
  readonly occurrenceId: string;
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** What the reader has promised and not done, due by tomorrow; it outlives its engagement. */
export interface DuePromise {
  readonly id: string;
  readonly title: string;
  readonly dueOn: LocalDate;
  /** At the client to whom it was promised. */
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

/** One client as its founder's digest needs it; dates are in the client's zone. */
export interface FounderSituation {
  readonly today: LocalDate;
  /** Wait for the founder to decide. */
  readonly decisions: readonly WaitingDecision[];
  /** Decision rights that wait for the founder to agree. */
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
 * For whoever works in the practice: the attention queue of one engagement, its rituals of every kind, gates to come, and
 * their own promises.
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

/** For a founder: what only they can do. */
export function founderDigest(
  { today, decisions, rights, reversible }: FounderSituation,
  rituals: readonly DueRitual[],
  promises: readonly DuePromise[],
): readonly DigestItem[] {
  return [
    ...decisions.map((decision) => toDecide(decision, today)),
    ...rights.map(({ id, number }): DigestItem => ({
      // Ranked with the decisions: nobody else can give this answer.
      reason: 'decision_overdue',
      subjectId: id,
      nextAction: number > 1 ? 'Read and agree: changed decision rights' : 'Read and agree: who decides what',
      daysPastDue: 0,
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
      place: 'client',
      dueOn: endsOn,
    }));
}

/** Of equals they stand with the milestones: work that somebody said would be done. */
export function promiseItems(promises: readonly DuePromise[]): DigestItem[] {
  return promises.map(({ id, title, dueOn, today }) => ({
    reason: 'milestone_overdue',
    subjectId: id,
    nextAction: `You promised: ${title}`,
    daysPastDue: Math.max(0, daysBetween(dueOn, today)),
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
      place: 'ritual',
      dueOn,
    };
  });
}
