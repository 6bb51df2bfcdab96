import { get, patch, post } from './http';
import type {
  CheckIn,
  Engagement,
  EngagementChanges,
  List,
  Milestone,
  MilestoneChanges,
  NewEngagement,
} from './types';

/** Matches the API's resource names for state changes. */
export type EngagementStep = 'activations' | 'pauses' | 'resumptions' | 'completions' | 'cancellations';

type Versioned = { id: string; version: number };

export const createEngagement = (clientId: string, body: NewEngagement, idempotencyKey: string) =>
  post<Engagement>(`/v1/clients/${clientId}/engagements`, body, { idempotencyKey });
export const changeEngagement = (engagement: Versioned, change: EngagementChanges) =>
  patch<Engagement>(`/v1/engagements/${engagement.id}`, change, engagement.version);
export const stepEngagement = (engagement: Versioned, step: EngagementStep, body: object = {}) =>
  post<Engagement>(`/v1/engagements/${engagement.id}/${step}`, body, { version: engagement.version });

export const changeMilestone = (milestone: Versioned, change: MilestoneChanges) =>
  patch<Milestone>(`/v1/milestones/${milestone.id}`, change, milestone.version);

export const listCheckIns = (engagementId: string, cursor: string | null) =>
  get<List<CheckIn>>(
    `/v1/engagements/${engagementId}/check-ins?limit=25${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
  );
