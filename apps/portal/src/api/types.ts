/** Short names for the types of the generated API schema. */
import type { Schema } from '@quarterdeck/api-client';

export type { AttentionReason } from '@quarterdeck/domain/attention';
export type { Money } from '@quarterdeck/domain/money';
export type { Punctuality } from '@quarterdeck/domain/occurrence';

export interface List<T> {
  data: T[];
  nextCursor: string | null;
}

/** A record as it was read: changes to an older version are refused. */
export interface Versioned {
  id: string;
  version: number;
}

export type Session = Schema<'SessionDto'>;
export type OpenSession = Schema<'SessionEntryDto'>;
export type PortalFacts = Schema<'PortalInfoDto'>;

export type Practice = Schema<'PracticeDto'>;
export type NewPractice = Schema<'StartPracticeDto'>;
export type Member = Schema<'MemberDto'>;
export type MemberChanges = Schema<'MemberChangesDto'>;
export type Invitation = Schema<'InvitationDto'>;
export type NewInvitation = Schema<'NewInvitationDto'>;
export type InvitationPreview = Schema<'InvitationPreviewDto'>;

export type Client = Schema<'ClientDto'>;
export type NewClient = Schema<'NewClientDto'>;
export type ClientChanges = Schema<'ClientChangesDto'>;
export type Fact = Schema<'ClientFactDto'>;
export type NewFact = Schema<'NewClientFactDto'>;

export type Engagement = Schema<'EngagementDto'>;
export type EngagementDay = Schema<'EngagementDayDto'>;
export type NewEngagement = Schema<'NewEngagementDto'>;
export type EngagementChanges = Schema<'EngagementChangesDto'>;
export type Phase = Schema<'PhaseDto'>;
export type Milestone = Schema<'MilestoneDto'>;
export type MilestoneChanges = Schema<'MilestoneChangesDto'>;

export type Scope = Schema<'ScopeDto'>;
export type ScopeAnswers = Schema<'ScopeAnswersDto'>;
export type DecisionRight = Schema<'DecisionRightDto'>;
export type RightSet = Schema<'DecisionRightSetDto'>;

export type Decision = Schema<'DecisionDto'>;
export type DecisionSummary = Schema<'DecisionSummaryDto'>;
export type DecisionReview = Schema<'DecisionReviewDto'>;
export type NewDecisionReview = Schema<'NewDecisionReviewDto'>;
export type CalibrationBand = Schema<'CalibrationBucketDto'>;
export type DecisionLatency = Schema<'DecisionLatencyDto'>;
export type DecisionWords = Schema<'DecisionContentDto'>;
export type DecisionRevision = Schema<'DecisionRevisionDto'>;
export type DecisionEvent = Schema<'DecisionEventDto'>;
export type DecisionLink = Pick<Schema<'DecisionLinkDto'>, 'recordType' | 'recordId'>;
export type NewDecision = Schema<'NewDecisionDto'>;
export type DecisionChanges = Schema<'DecisionChangesDto'>;

export type Ritual = Schema<'RitualDto'>;
export type RitualChanges = Schema<'ChangeRitualDto'>;
export type Occurrence = Schema<'OccurrenceDto'>;
export type OccurrenceDetail = Schema<'OccurrenceDetailDto'>;
export type Preparation = Schema<'PreparationDto'>;
export type OpenDecision = Schema<'WaitingDecisionDto'>;
export type CheckIn = Schema<'CheckInDto'>;
export type NewCheckIn = Schema<'SubmitCheckInDto'>;
export type CheckInChanges = Schema<'ChangeCheckInDto'>;
export type CheckInDraftSaved = Schema<'CheckInDraftDto'>;
export type SaveCheckInDraft = Schema<'SaveDraftDto'>;

export type AttentionItem = Schema<'AttentionItemDto'>;
export type RedFlag = Schema<'RedFlagDto'>;
export type Adherence = Schema<'AdherenceDto'>;
export type Cockpit = Schema<'CockpitDto'>;
export type CockpitClient = Schema<'CockpitClientDto'>;
export type ClientOverview = Schema<'ClientOverviewDto'>;
export type Progress = Schema<'ProgressDto'>;

export type AuditEvent = Schema<'AuditEventDto'>;
export type Notification = Schema<'NotificationDto'>;
export type InboxItem = Schema<'InboxItemDto'>;
export type NotificationCounts = Schema<'NotificationCountsDto'>;
