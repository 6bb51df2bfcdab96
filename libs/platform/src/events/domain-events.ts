import { Injectable } from '@nestjs/common';
import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { Transaction } from '../tenancy/transaction';

/** What features tell each other: ids, and what a listener would have to read for certain. */
export interface DomainEvents {
  /** The client's row has the zone; it may be the same as before. */
  'client.time_zone_changed': { clientId: string };
  'engagement.created': { engagementId: string; clientId: string };
  /** A draft has another kickoff date. */
  'engagement.replanned': { engagementId: string; clientId: string };
  'engagement.activated': { engagementId: string; clientId: string };
  /** It is completed or cancelled. */
  'engagement.ended': { engagementId: string; clientId: string };
  /** A listener that refers to it without a foreign key refuses by throwing. */
  'finding.deleted': { findingId: string; clientId: string };
  /** Another gap than the first of the ranking is to be closed; the reason is a decision. */
  'install_focus.chosen_against_rank': {
    installFocusId: string;
    engagementId: string;
    clientId: string;
    findingId: string;
    /** Statement of the finding. */
    gap: string;
    /** Statement of the finding that is rank 1, if any. */
    first: string | null;
    founderSummary: string | null;
    /** Null when the gap has no place in the ranking. */
    rank: number | null;
    rationale: string;
  };
  /** A job found a decision to be needed; a listener drafts it under this id. */
  'decision.needed': {
    decisionId: string;
    engagementId: string;
    /** Its author; nobody acts. */
    raisedBy: string;
    words: DecisionWords;
    /** What it came from, for the audit trail. */
    about: Record<string, string>;
  };
  /** A revision waits for its approver; the founder may be the one. */
  'decision.proposed': DecisionRevisionEvent & { approver: 'cto' | 'founder' };
  /** A revision holds from now on; it may not be the decision's first. */
  'decision.approved': DecisionRevisionEvent;
  'decision.rejected': DecisionRevisionEvent;
  /** A question keeps a proposal waiting for the practice. */
  'decision.asked': DecisionRevisionEvent;
  /** The question has its answer, and the proposal waits for its approver again. */
  'decision.answered': DecisionRevisionEvent & { answerId: string; approver: 'cto' | 'founder' };
  'decision.superseded': {
    decisionId: string;
    supersededById: string;
    engagementId: string;
    clientId: string;
  };
}

export interface DecisionWords {
  title: string;
  category: DecisionCategory;
  context: string;
  founderSummary: string;
  options: { title: string; description: string }[];
}

export interface DecisionRevisionEvent {
  decisionId: string;
  engagementId: string;
  clientId: string;
  revision: number;
}

type Listener<T> = (tx: Transaction, event: T) => Promise<void>;

/**
 * Lets a library react to one below it that does not know it. Listeners run one after the other inside the transaction
 * of what happened, so both happen or neither does.
 */
@Injectable()
export class EventBus {
  private readonly listeners = new Map<keyof DomainEvents, Listener<never>[]>();

  on<K extends keyof DomainEvents>(name: K, listener: Listener<DomainEvents[K]>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  async emit<K extends keyof DomainEvents>(tx: Transaction, name: K, event: DomainEvents[K]): Promise<void> {
    for (const listener of this.listeners.get(name) ?? [])
      await (listener as Listener<DomainEvents[K]>)(tx, event);
  }
}
