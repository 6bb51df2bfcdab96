import type { ApproverReason } from '@quarterdeck/domain/decision-approver';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import {
  DECISION_STATES,
  type DecisionEventKind,
  type DecisionLinkType,
  type DecisionState,
  type Door,
  DOORS,
  REVIEW_VERDICTS,
  type RevisionState,
  type ReviewVerdict,
} from '@quarterdeck/domain/decision';
import type { Tone } from '../ui/tag';
import { CATEGORY_WORDS } from '../engagement-setup/right-words';

const DOOR_NAMES: Readonly<Record<Door, string>> = { two_way: 'Two-way door', one_way: 'One-way door' };
const STATES: Readonly<Record<DecisionState, { name: string; tone: Tone }>> = {
  draft: { name: 'Draft', tone: 'plain' },
  proposed: { name: 'Proposed', tone: 'warn' },
  accepted: { name: 'Accepted', tone: 'good' },
  rejected: { name: 'Rejected', tone: 'bad' },
  withdrawn: { name: 'Withdrawn', tone: 'plain' },
  superseded: { name: 'Superseded', tone: 'plain' },
  deprecated: { name: 'Deprecated', tone: 'plain' },
};
const REVISION_STATES: Readonly<Record<RevisionState, string>> = {
  draft: 'draft',
  proposed: 'waiting for approval',
  accepted: 'approved',
  rejected: 'rejected',
  replaced: 'replaced before it was decided',
  withdrawn: 'withdrawn',
};
const EVENTS: Readonly<Record<DecisionEventKind, string>> = {
  raised: 'Raised',
  imported: 'Imported',
  proposed: 'Proposed',
  asked: 'Asked',
  answered: 'Answered',
  approved: 'Approved',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  reopened: 'Reopened',
  superseded: 'Superseded',
  supersedes: 'Replaces another decision',
  deprecated: 'Deprecated',
  actioned: 'Done',
  published: 'Published to the founder',
  unpublished: 'Unpublished',
  reviewed: 'Outcome reviewed',
};
const VERDICTS: Readonly<Record<ReviewVerdict, string>> = {
  as_expected: 'As expected',
  better: 'Better than expected',
  worse: 'Worse than expected',
  inconclusive: 'Inconclusive',
};
const LINKS: Readonly<Record<DecisionLinkType, string>> = {
  finding: 'Finding',
  decision: 'Decision',
  phase: 'Phase',
};
const REASONS: Readonly<Record<ApproverReason, string>> = {
  no_right: 'No decision right covers this category, so the founder decides.',
  founder_decides: 'Under the agreed decision rights, the founder decides this category.',
  over_limit: 'The spend exceeds what the CTO may decide alone.',
  other_currency: 'The spend is in a different currency than the agreed limit, so the founder decides.',
  within_right: 'It’s within the CTO’s agreed decision rights.',
  author_cannot_approve: 'You can’t approve your own one-way decision, so the founder decides.',
  asked_founder: 'The founder was asked to decide.',
};

export const nameOfCategory = (of: DecisionCategory) => CATEGORY_WORDS[of].name;
export const nameOfDoor = (door: Door) => DOOR_NAMES[door];
export const nameOfDecisionState = (state: DecisionState) => STATES[state].name;
export const toneOfState = (state: DecisionState) => STATES[state].tone;
export const nameOfRevisionState = (state: RevisionState) => REVISION_STATES[state];
export const nameOfEvent = (kind: DecisionEventKind) => EVENTS[kind];
export const nameOfVerdict = (verdict: ReviewVerdict) => VERDICTS[verdict];
export const nameOfLinkType = (type: DecisionLinkType) => LINKS[type];
export const whyApprover = (reason: ApproverReason) => REASONS[reason];

export const CATEGORY_CHOICES = DECISION_CATEGORIES.map((value) => ({
  value,
  label: CATEGORY_WORDS[value].name,
}));
export const DOOR_CHOICES = DOORS.map((value) => ({ value, label: DOOR_NAMES[value] }));
export const STATE_CHOICES = DECISION_STATES.map((value) => ({ value, label: STATES[value].name }));
export const VERDICT_CHOICES = REVIEW_VERDICTS.map((value) => ({ value, label: VERDICTS[value] }));
