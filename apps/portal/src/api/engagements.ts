import { get, patch, post } from './http';
import type { Cadence, CheckIn, Engagement, List, Milestone, Money } from './types';

export interface NewEngagement {
  model: Engagement['model'];
  template: Engagement['template'];
  kickoffOn: string;
  fee: Money | null;
}

/** The verbs of an engagement's states, as the API names their resources. */
export type EngagementStep = 'activations' | 'pauses' | 'resumptions' | 'completions';

type Versioned = { id: string; version: number };

export const createEngagement = (clientId: string, body: NewEngagement, idempotencyKey: string) =>
  post<Engagement>(`/v1/clients/${clientId}/engagements`, body, { idempotencyKey });
export const changeEngagement = (engagement: Versioned, change: Partial<Omit<NewEngagement, 'template'>>) =>
  patch<Engagement>(`/v1/engagements/${engagement.id}`, change, engagement.version);
export const stepEngagement = (engagement: Versioned, step: EngagementStep) =>
  post<Engagement>(`/v1/engagements/${engagement.id}/${step}`, {}, { version: engagement.version });

export const changeMilestone = (
  milestone: Versioned,
  change: Partial<Pick<Milestone, 'title' | 'description' | 'dueOn' | 'doneOn'>>,
) => patch<Milestone>(`/v1/milestones/${milestone.id}`, change, milestone.version);

export const changeCadence = (cadence: Versioned, change: { weekday?: number; localTime?: string }) =>
  patch<Cadence>(`/v1/cadences/${cadence.id}`, change, cadence.version);

export const listCheckIns = (engagementId: string, cursor: string | null) =>
  get<List<CheckIn>>(
    `/v1/engagements/${engagementId}/check-ins?limit=25${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
  );
