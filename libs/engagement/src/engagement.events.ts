import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import { DomainEvent } from '@quarterdeck/platform/events/event-bus';

export interface EngagementEvent {
  engagementId: string;
  clientId: string;
}

export const engagementCreated = new DomainEvent<EngagementEvent>();

/** A draft has another kickoff date. */
export const engagementReplanned = new DomainEvent<EngagementEvent>();

export const engagementActivated = new DomainEvent<EngagementEvent>();

/** It is completed or cancelled. */
export const engagementEnded = new DomainEvent<EngagementEvent>();

/** A listener that refers to it without a foreign key refuses by throwing. */
export const findingDeleted = new DomainEvent<{ findingId: string; clientId: string }>();

export interface ChoiceAgainstRank extends EngagementEvent {
  installFocusId: string;
  findingId: string;
  /** Statement of the finding. */
  gap: string;
  /** Statement of the finding that is rank 1, if any. */
  first: string | null;
  founderSummary: string | null;
  /** Null when the gap has no place in the ranking. */
  rank: number | null;
  rationale: string;
}

/** Another gap than the first of the ranking is to be closed; the reason is a decision. */
export const gapChosenAgainstRank = new DomainEvent<ChoiceAgainstRank>();

export interface NeededDecision {
  decisionId: string;
  engagementId: string;
  /** Its author; a job acts for nobody. */
  raisedBy: string;
  words: {
    title: string;
    category: DecisionCategory;
    context: string;
    founderSummary: string;
    options: { title: string; description: string }[];
  };
  /** What it came from, for the audit trail. */
  about: Record<string, string>;
}

/** Cadence needs a decision and registers draft it under this id. Declared here, where both can see it. */
export const decisionNeeded = new DomainEvent<NeededDecision>();
