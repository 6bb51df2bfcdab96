import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post } from './http';
import type { RitualChanges, Versioned } from './types';

export type Ritual = Schema<'RitualDetailDto'>;
export type NewRitual = Schema<'NewRitualDto'>;
export type RecurrenceBody = Schema<'RecurrenceDto'>;
export type Replanned = Schema<'ReplannedDto'>;

export const listRituals = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/rituals', { path: { engagementId } });
export const addRitual = (engagementId: string, body: NewRitual, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/rituals', { path: { engagementId }, body, idempotencyKey });
export const changeRitual = ({ id, version }: Versioned, body: RitualChanges) =>
  patch('/v1/rituals/{id}', { path: { id }, version, body });
/** Previews which dates the changes would move. */
export const previewRitual = ({ id }: Versioned, body: RitualChanges) =>
  post('/v1/rituals/{id}/previews', { path: { id }, body });
export const endRitual = ({ id, version }: Versioned) =>
  post('/v1/rituals/{id}/endings', { path: { id }, version, body: {} });
