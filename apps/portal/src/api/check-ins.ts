import { get, patch, post, put, remove } from './http';
import type {
  CheckIn,
  CheckInChanges,
  CheckInDraftSaved,
  NewCheckIn,
  OccurrenceDetail,
  Preparation,
  SaveCheckInDraft,
} from './types';

type Versioned = { id: string; version: number };

export const readOccurrence = (id: string) => get<OccurrenceDetail>(`/v1/occurrences/${id}`);
export const readPreparation = (id: string) => get<Preparation>(`/v1/occurrences/${id}/preparation`);
export const saveCheckInDraft = (occurrenceId: string, draft: SaveCheckInDraft) =>
  put<CheckInDraftSaved>(`/v1/occurrences/${occurrenceId}/draft`, draft);
export const discardCheckInDraft = (occurrenceId: string) => remove(`/v1/occurrences/${occurrenceId}/draft`);
export const excuseOccurrence = (occurrence: Versioned, reason: string) =>
  post<OccurrenceDetail>(
    `/v1/occurrences/${occurrence.id}/excuses`,
    { reason },
    { version: occurrence.version },
  );
export const takeExcuseBack = (occurrence: Versioned) =>
  remove<OccurrenceDetail>(`/v1/occurrences/${occurrence.id}/excuses`, occurrence.version);
export const submitCheckIn = (occurrenceId: string, body: NewCheckIn, key: string) =>
  post<CheckIn>(`/v1/occurrences/${occurrenceId}/check-ins`, body, { idempotencyKey: key });
export const changeCheckIn = (checkIn: Versioned, change: CheckInChanges) =>
  patch<CheckIn>(`/v1/check-ins/${checkIn.id}`, change, checkIn.version);
export const publishCheckIn = (checkIn: Versioned) =>
  post<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, {}, { version: checkIn.version });
export const unpublishCheckIn = (checkIn: Versioned) =>
  remove<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, checkIn.version);
