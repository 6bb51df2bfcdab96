import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post } from './http';
import type { EngagementChanges, MilestoneChanges, NewEngagement, Versioned } from './types';

/** Matches the API's resource names for state changes. */
export type EngagementStep = 'pauses' | 'resumptions' | 'completions' | 'cancellations';

export const createEngagement = (clientId: string, body: NewEngagement, idempotencyKey: string) =>
  post('/v1/clients/{clientId}/engagements', { path: { clientId }, body, idempotencyKey });
export const changeEngagement = ({ id, version }: Versioned, body: EngagementChanges) =>
  patch('/v1/engagements/{id}', { path: { id }, version, body });
export const activateEngagement = ({ id, version }: Versioned, body: Schema<'CapacityAcceptanceDto'>) =>
  post('/v1/engagements/{id}/activations', { path: { id }, version, body });
export const stepEngagement = ({ id, version }: Versioned, step: EngagementStep) =>
  post(`/v1/engagements/{id}/${step}`, { path: { id }, version });
export const listRedFlags = (id: string) => get('/v1/engagements/{id}/red-flags', { path: { id } });

export const changeMilestone = ({ id, version }: Versioned, body: MilestoneChanges) =>
  patch('/v1/milestones/{id}', { path: { id }, version, body });
