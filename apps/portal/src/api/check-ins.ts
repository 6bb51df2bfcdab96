import { get, patch, post, put, remove } from './http';
import type { CheckInChanges, NewCheckIn, SaveCheckInDraft, Versioned } from './types';

export const listCheckIns = (engagementId: string, cursor?: string) =>
  get('/v1/engagements/{engagementId}/check-ins', { path: { engagementId }, query: { limit: 25, cursor } });
export const readOccurrence = (id: string) => get('/v1/occurrences/{id}', { path: { id } });
export const readPreparation = (occurrenceId: string) =>
  get('/v1/occurrences/{occurrenceId}/preparation', { path: { occurrenceId } });
export const saveCheckInDraft = (occurrenceId: string, body: SaveCheckInDraft) =>
  put('/v1/occurrences/{occurrenceId}/draft', { path: { occurrenceId }, body });
export const discardCheckInDraft = (occurrenceId: string) =>
  remove('/v1/occurrences/{occurrenceId}/draft', { path: { occurrenceId } });
export const excuseOccurrence = ({ id, version }: Versioned, reason: string) =>
  post('/v1/occurrences/{occurrenceId}/excuses', { path: { occurrenceId: id }, version, body: { reason } });
export const takeExcuseBack = ({ id, version }: Versioned) =>
  remove('/v1/occurrences/{occurrenceId}/excuses', { path: { occurrenceId: id }, version });
export const submitCheckIn = (occurrenceId: string, body: NewCheckIn, idempotencyKey: string) =>
  post('/v1/occurrences/{occurrenceId}/check-ins', { path: { occurrenceId }, body, idempotencyKey });
export const changeCheckIn = ({ id, version }: Versioned, body: CheckInChanges) =>
  patch('/v1/check-ins/{id}', { path: { id }, version, body });
export const publishCheckIn = ({ id, version }: Versioned) =>
  post('/v1/check-ins/{id}/publications', { path: { id }, version });
export const unpublishCheckIn = ({ id, version }: Versioned) =>
  remove('/v1/check-ins/{id}/publications', { path: { id }, version });
