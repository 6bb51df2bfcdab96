import type { DecisionEventKind, ReviewVerdict } from '@quarterdeck/domain/decision';
import type { ApproverReason } from '@quarterdeck/domain/decision-approver';
import type { NewDecisionDto } from '@quarterdeck/registers/decisions/record/decision-changes.dto';

/** What a decision says, without what is left empty. */
export type DemoWords = Omit<
  NewDecisionDto,
  'raisedOn' | 'neededBy' | 'costOfDelayPerWeek' | 'expectedOutcome'
> & {
  /** With the day of the engagement on which it is looked at. */
  expected?: { metric: string; target: string; reviewOnDay: number };
};

/** One line of a timeline; days are those of the engagement. */
export interface DemoStep {
  kind: DecisionEventKind;
  day: number;
  by: 'owner' | 'founder';
  reason?: string;
}

interface DemoDecisionBase {
  words: DemoWords;
  raisedOnDay: number;
  neededByDay?: number;
  /** What a week of waiting costs. */
  delayCents?: number;
}

/** Decided in the days that have passed. */
export interface PastDecision extends DemoDecisionBase {
  approver: 'cto' | 'founder';
  reason: ApproverReason;
  steps: readonly DemoStep[];
  published: boolean;
  /** Title of the decision that took its place later. */
  supersededBy?: string;
  review?: { verdict: ReviewVerdict; measured: string; note: string; day: number };
  /** Newer words, which wait for approval as of today. */
  change?: Partial<DemoWords>;
}

/** Open as of today. */
export interface OpenDecision extends DemoDecisionBase {
  propose: boolean;
  askFounder?: boolean;
}

export interface DemoDecisions {
  past: readonly PastDecision[];
  open: readonly OpenDecision[];
}

export const dollars = (whole: number) => ({ amount: whole * 100, currency: 'USD' });

/** An option, its reasons split by sign. */
export const option = (title: string, pros: string[], cons: string[], chosen = false) => ({
  title,
  pros,
  cons,
  chosen,
});
