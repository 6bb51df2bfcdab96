import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post } from './http';
import type { CadenceChanges, List } from './types';

export type Ritual = Schema<'CadenceDetailDto'>;
export type NewRitual = Schema<'NewCadenceDto'>;
export type RecurrenceBody = Schema<'RecurrenceDto'>;
export type Replanned = Schema<'ReplannedDto'>;
type ChangedRitual = Schema<'ChangedCadenceDto'>;
type Versioned = Pick<Ritual, 'id' | 'version'>;

export const listRituals = (engagementId: string) =>
  get<List<Ritual>>(`/v1/engagements/${engagementId}/cadences`);
export const addRitual = (engagementId: string, body: NewRitual, idempotencyKey: string) =>
  post<Ritual>(`/v1/engagements/${engagementId}/cadences`, body, { idempotencyKey });
export const changeRitual = ({ id, version }: Versioned, changes: CadenceChanges) =>
  patch<ChangedRitual>(`/v1/cadences/${id}`, changes, version);
/** What the changes would move. */
export const previewRitual = ({ id }: Versioned, changes: CadenceChanges) =>
  post<Replanned>(`/v1/cadences/${id}/previews`, changes);
export const endRitual = ({ id, version }: Versioned) =>
  post<ChangedRitual>(`/v1/cadences/${id}/endings`, {}, { version });
