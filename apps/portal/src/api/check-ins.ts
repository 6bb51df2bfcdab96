import { get, patch, post, remove } from './http';
import type { CheckIn, CheckInText, OccurrenceDetail, Visibility } from './types';

type Versioned = { id: string; version: number };

export const readOccurrence = (id: string) => get<OccurrenceDetail>(`/v1/occurrences/${id}`);
export const submitCheckIn = (
  occurrenceId: string,
  body: CheckInText & { visibility: Visibility },
  key: string,
) => post<CheckIn>(`/v1/occurrences/${occurrenceId}/check-ins`, body, { idempotencyKey: key });
export const changeCheckIn = (checkIn: Versioned, change: Partial<CheckInText>) =>
  patch<CheckIn>(`/v1/check-ins/${checkIn.id}`, change, checkIn.version);
export const publishCheckIn = (checkIn: Versioned) =>
  post<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, {}, { version: checkIn.version });
export const unpublishCheckIn = (checkIn: Versioned) =>
  remove<CheckIn>(`/v1/check-ins/${checkIn.id}/publications`, checkIn.version);
