import { get, patch, post, remove } from './http';
import type { CheckIn, CheckInChanges, NewCheckIn, OccurrenceDetail } from './types';

type Versioned = { id: string; version: number };

export const readOccurrence = (id: string) => get<OccurrenceDetail>(`/v1/occurrences/${id}`);
export const submitCheckIn = (occurrenceId: string, body: NewCheckIn, key: string) =>
  post<CheckIn>(`/v1/occurrences/${occurrenceId}/check-ins`, body, { idempotencyKey: key });
export const changeCheckIn = (checkIn: Versioned, change: CheckInChanges) =>
  patch<CheckIn>(`/v1/check-ins/${checkIn.id}`, change, checkIn.version);
export const publishCheckIn = (checkIn: Versioned) =>
  post<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, {}, { version: checkIn.version });
export const unpublishCheckIn = (checkIn: Versioned) =>
  remove<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, checkIn.version);
