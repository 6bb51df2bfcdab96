import type { Schema } from '@quarterdeck/api-client';
import { get, post, remove } from './http';
import { getEvery } from './pages';
import type { Versioned } from './types';

export type Holiday = Schema<'HolidayDto'>;
export type NewHoliday = Schema<'NewHolidayDto'>;
export type HolidayImport = Schema<'HolidayImportDto'>;
export type TimeOff = Schema<'TimeOffDto'>;
export type NewTimeOff = Schema<'NewTimeOffDto'>;
export type AffectedDates = Schema<'AffectedDatesDto'>;

export const listHolidays = (id: string) =>
  getEvery((query) => get('/v1/clients/{id}/holidays', { path: { id }, query }));
export const addHoliday = (id: string, body: NewHoliday) =>
  post('/v1/clients/{id}/holidays', { path: { id }, body });
export const deleteHoliday = ({ id, version }: Versioned) =>
  remove('/v1/holidays/{id}', { path: { id }, version });
export const importHolidays = (id: string, calendar: string, dryRun: boolean) =>
  post('/v1/clients/{id}/holiday-imports', { path: { id }, query: { dryRun }, body: { calendar } });

// Without a client, time off is the whole practice's.
export const listTimeOff = (clientId: string | null) =>
  getEvery((query) =>
    clientId
      ? get('/v1/clients/{id}/time-off', { path: { id: clientId }, query })
      : get('/v1/time-off', { query }),
  );
export const addTimeOff = (clientId: string | null, body: NewTimeOff, idempotencyKey: string) =>
  clientId
    ? post('/v1/clients/{id}/time-off', { path: { id: clientId }, body, idempotencyKey })
    : post('/v1/time-off', { body, idempotencyKey });
/** Previews which planned dates the time off would cancel. */
export const previewTimeOff = (clientId: string | null, { from, until }: NewTimeOff) =>
  clientId
    ? post('/v1/clients/{id}/time-off-previews', { path: { id: clientId }, body: { from, until } })
    : post('/v1/time-off-previews', { body: { from, until } });
export const endTimeOff = ({ id, version }: Versioned) =>
  post('/v1/time-off/{id}/endings', { path: { id }, version });
