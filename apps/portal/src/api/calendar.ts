import type { Schema } from '@quarterdeck/api-client';
import { post, remove } from './http';
import { getEvery } from './pages';

export type Holiday = Schema<'HolidayDto'>;
export type NewHoliday = Schema<'NewHolidayDto'>;
export type HolidayImport = Schema<'HolidayImportDto'>;
export type TimeOff = Schema<'TimeOffDto'>;
export type NewTimeOff = Schema<'NewTimeOffDto'>;
export type AffectedDates = Schema<'AffectedDatesDto'>;

/** Null means the whole practice. */
const timeOffPath = (clientId: string | null) =>
  clientId ? `/v1/clients/${clientId}/time-off` : '/v1/time-off';

export const listHolidays = (clientId: string) => getEvery<Holiday>(`/v1/clients/${clientId}/holidays`);
export const addHoliday = (clientId: string, body: NewHoliday) =>
  post<Holiday>(`/v1/clients/${clientId}/holidays`, body);
export const deleteHoliday = ({ id, version }: Holiday) => remove(`/v1/holidays/${id}`, version);
export const importHolidays = (clientId: string, calendar: string, dryRun: boolean) =>
  post<HolidayImport>(`/v1/clients/${clientId}/holiday-imports?dryRun=${dryRun}`, { calendar });

export const listTimeOff = (clientId: string | null) => getEvery<TimeOff>(timeOffPath(clientId));
export const addTimeOff = (clientId: string | null, body: NewTimeOff, idempotencyKey: string) =>
  post<TimeOff>(timeOffPath(clientId), body, { idempotencyKey });
/** Previews which planned dates the time off would cancel. */
export const previewTimeOff = (clientId: string | null, { from, until }: NewTimeOff) =>
  post<AffectedDates>(clientId ? `/v1/clients/${clientId}/time-off-previews` : '/v1/time-off-previews', {
    from,
    until,
  });
export const endTimeOff = ({ id, version }: TimeOff) =>
  post<TimeOff>(`/v1/time-off/${id}/endings`, {}, { version });
