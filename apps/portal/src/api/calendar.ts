import type { Schema } from '@quarterdeck/api-client';
import { post, remove } from './http';
import { getEvery } from './pages';

export type Holiday = Schema<'HolidayDto'>;
export type NewHoliday = Schema<'NewHolidayDto'>;
export type HolidayImport = Schema<'HolidayImportDto'>;
export type Pause = Schema<'PauseDto'>;
export type NewPause = Schema<'NewPauseDto'>;
export type Touched = Schema<'TouchedDto'>;

/** Pauses of a client, or of the whole practice for null. */
const pausesPath = (clientId: string | null) => (clientId ? `/v1/clients/${clientId}/pauses` : '/v1/pauses');

export const listHolidays = (clientId: string) => getEvery<Holiday>(`/v1/clients/${clientId}/holidays`);
export const addHoliday = (clientId: string, body: NewHoliday) =>
  post<Holiday>(`/v1/clients/${clientId}/holidays`, body);
export const deleteHoliday = ({ id, version }: Holiday) => remove(`/v1/holidays/${id}`, version);
export const importHolidays = (clientId: string, calendar: string, dryRun: boolean) =>
  post<HolidayImport>(`/v1/clients/${clientId}/holiday-imports?dryRun=${dryRun}`, { calendar });

export const listPauses = (clientId: string | null) => getEvery<Pause>(pausesPath(clientId));
export const beginPause = (clientId: string | null, body: NewPause, idempotencyKey: string) =>
  post<Pause>(pausesPath(clientId), body, { idempotencyKey });
/** What a pause of these days would free. */
export const previewPause = (clientId: string | null, { from, until }: NewPause) =>
  post<Touched>(clientId ? `/v1/clients/${clientId}/pause-previews` : '/v1/pause-previews', { from, until });
export const endPause = ({ id, version }: Pause) => post<Pause>(`/v1/pauses/${id}/endings`, {}, { version });
