import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post } from './http';
import type { RitualChanges, List } from './types';

export type Ritual = Schema<'RitualDetailDto'>;
export type NewRitual = Schema<'NewRitualDto'>;
export type RecurrenceBody = Schema<'RecurrenceDto'>;
export type Replanned = Schema<'ReplannedDto'>;
type ChangedRitual = Schema<'ChangedRitualDto'>;
type Versioned = Pick<Ritual, 'id' | 'version'>;

export const listRituals = (engagementId: string) =>
  get<List<Ritual>>(`/v1/engagements/${engagementId}/rituals`);
export const addRitual = (engagementId: string, body: NewRitual, idempotencyKey: string) =>
  post<Ritual>(`/v1/engagements/${engagementId}/rituals`, body, { idempotencyKey });
export const changeRitual = ({ id, version }: Versioned, changes: RitualChanges) =>
  patch<ChangedRitual>(`/v1/rituals/${id}`, changes, version);
/** Previews which dates the changes would move. */
export const previewRitual = ({ id }: Versioned, changes: RitualChanges) =>
  post<Replanned>(`/v1/rituals/${id}/previews`, changes);
export const endRitual = ({ id, version }: Versioned) =>
  post<ChangedRitual>(`/v1/rituals/${id}/endings`, {}, { version });
