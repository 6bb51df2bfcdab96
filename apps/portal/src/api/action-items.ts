import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, remove } from './http';
import type { Versioned } from './types';

export type ActionItem = Schema<'ActionItemDto'>;
export type NewActionItem = Schema<'NewActionItemDto'>;
export type ActionItemChanges = Schema<'ActionItemChangesDto'>;

/** One page of 100 is enough; later items appear as these are closed. */
export const listOpenActionItems = async (clientId: string) =>
  (await get('/v1/clients/{clientId}/action-items', { path: { clientId }, query: { limit: 100 } })).data;
export const listClosedActionItems = (clientId: string, cursor?: string) =>
  get('/v1/clients/{clientId}/action-items', {
    path: { clientId },
    query: { state: 'closed', limit: 10, cursor },
  });
export const addActionItem = (engagementId: string, body: NewActionItem, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/action-items', { path: { engagementId }, body, idempotencyKey });
export const changeActionItem = ({ id, version }: Versioned, body: ActionItemChanges) =>
  patch('/v1/action-items/{id}', { path: { id }, version, body });
export const completeActionItem = ({ id, version }: Versioned) =>
  post('/v1/action-items/{id}/completions', { path: { id }, version });
export const dropActionItem = ({ id, version }: Versioned, reason: string) =>
  post('/v1/action-items/{id}/drops', { path: { id }, version, body: { reason } });
export const reopenActionItem = ({ id, version }: Versioned) =>
  post('/v1/action-items/{id}/reopenings', { path: { id }, version });
export const publishActionItem = ({ id, version }: Versioned) =>
  post('/v1/action-items/{id}/publications', { path: { id }, version });
export const withdrawActionItem = ({ id, version }: Versioned) =>
  remove('/v1/action-items/{id}/publications', { path: { id }, version });
