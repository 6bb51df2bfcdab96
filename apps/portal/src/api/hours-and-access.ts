import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import { getEvery } from './pages';
import type { Versioned } from './types';

export type HoursBudget = Schema<'HoursBudgetDto'>;
export type HoursBudgetChange = Schema<'HoursBudgetChangeDto'>;
export type HoursMonth = Schema<'HoursMonthDto'>;
export type TimeEntry = Schema<'TimeEntryDto'>;
export type NewTimeEntry = Schema<'NewTimeEntryDto'>;
export type TimeEntryChanges = Schema<'TimeEntryChangesDto'>;
export type Capacity = Schema<'CapacityDto'>;
export type PersonCapacity = Schema<'PersonCapacityDto'>;
export type FeePeriod = Schema<'FeePeriodDto'>;
export type NewFeePeriod = Schema<'NewFeePeriodDto'>;
export type AccessItem = Schema<'AccessItemDto'>;
export type AccessItemList = Schema<'AccessItemListDto'>;
export type NewAccessItem = Schema<'NewAccessItemDto'>;
export type AccessItemChanges = Schema<'AccessItemChangesDto'>;
export type SequenceItem = Schema<'SequenceItemDto'>;
export type SequenceItemList = Schema<'SequenceItemListDto'>;

export const readHoursBudget = (id: string) => get('/v1/engagements/{id}/hours-budget', { path: { id } });
export const agreeHours = ({ engagementId, version }: HoursBudget, body: HoursBudgetChange) =>
  put('/v1/engagements/{id}/hours-budget', { path: { id: engagementId }, version, body });
export const readHoursLedger = (id: string) => get('/v1/engagements/{id}/hours-ledger', { path: { id } });

export const listTimeEntries = (id: string, cursor?: string) =>
  get('/v1/engagements/{id}/time-entries', { path: { id }, query: { limit: 10, cursor } });
export const recordTime = (engagementId: string, body: NewTimeEntry, idempotencyKey: string) =>
  post('/v1/engagements/{id}/time-entries', { path: { id: engagementId }, body, idempotencyKey });
export const changeTimeEntry = ({ id, version }: Versioned, body: TimeEntryChanges) =>
  patch('/v1/time-entries/{id}', { path: { id }, version, body });
export const deleteTimeEntry = ({ id, version }: Versioned) =>
  remove('/v1/time-entries/{id}', { path: { id }, version });

export const readCapacity = () => get('/v1/capacity');
export const setPersonHours = (
  { membershipId, version }: Pick<PersonCapacity, 'membershipId' | 'version'>,
  minutesPerMonth: number | null,
) => put('/v1/members/{id}/capacity', { path: { id: membershipId }, version, body: { minutesPerMonth } });

export const listFees = (engagementId: string) =>
  getEvery((query) => get('/v1/engagements/{id}/fees', { path: { id: engagementId }, query }));
export const addFee = (engagementId: string, body: NewFeePeriod, idempotencyKey: string) =>
  post('/v1/engagements/{id}/fees', { path: { id: engagementId }, body, idempotencyKey });
export const changeFee = ({ id, version }: Versioned, body: Schema<'FeePeriodChangesDto'>) =>
  patch('/v1/fees/{id}', { path: { id }, version, body });
export const deleteFee = ({ id, version }: Versioned) => remove('/v1/fees/{id}', { path: { id }, version });

/** A page holds at most 100 items, more than an engagement needs. */
export const listAccess = (engagementId: string) =>
  get('/v1/engagements/{id}/access-items', { path: { id: engagementId }, query: { limit: 100 } });
export const addAccess = (engagementId: string, body: NewAccessItem, idempotencyKey: string) =>
  post('/v1/engagements/{id}/access-items', { path: { id: engagementId }, body, idempotencyKey });
export const changeAccess = ({ id, version }: Versioned, body: AccessItemChanges) =>
  patch('/v1/access-items/{id}', { path: { id }, version, body });
export const deleteAccess = ({ id, version }: Versioned) =>
  remove('/v1/access-items/{id}', { path: { id }, version });
export type AccessStep = 'grants' | 'revocations';
export const takeAccessStep = ({ id, version }: Versioned, step: AccessStep) =>
  post(`/v1/access-items/{id}/${step}`, { path: { id }, version, body: {} });
export const takeAccessStepBack = ({ id, version }: Versioned, step: AccessStep) =>
  remove(`/v1/access-items/{id}/${step}`, { path: { id }, version });

export const listFirstMonth = (engagementId: string) =>
  get('/v1/engagements/{id}/sequence-items', { path: { id: engagementId }, query: { limit: 100 } });
export const completeSequenceItem = ({ id, version }: Versioned) =>
  post('/v1/sequence-items/{id}/completions', { path: { id }, version, body: {} });
export const reopenSequenceItem = ({ id, version }: Versioned) =>
  remove('/v1/sequence-items/{id}/completions', { path: { id }, version });
