import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import { getEvery, getPage } from './pages';

export type HoursBudget = Schema<'HoursBudgetDto'>;
export type HoursBudgetChange = Schema<'HoursBudgetChangeDto'>;
export type HoursLedger = Schema<'HoursLedgerDto'>;
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

type Versioned = { id: string; version: number };
const of = (engagementId: string) => `/v1/engagements/${engagementId}`;

export const readHoursBudget = (engagementId: string) => get<HoursBudget>(`${of(engagementId)}/hours-budget`);
export const agreeHours = ({ engagementId, version }: HoursBudget, change: HoursBudgetChange) =>
  put<HoursBudget>(`${of(engagementId)}/hours-budget`, change, version);
export const readHoursLedger = (engagementId: string) => get<HoursLedger>(`${of(engagementId)}/hours-ledger`);

export const listTimeEntries = (engagementId: string, cursor?: string) =>
  getPage<TimeEntry>(`${of(engagementId)}/time-entries`, { limit: '10', cursor });
export const recordTime = (engagementId: string, body: NewTimeEntry, idempotencyKey: string) =>
  post<TimeEntry>(`${of(engagementId)}/time-entries`, body, { idempotencyKey });
export const changeTimeEntry = (entry: Versioned, change: TimeEntryChanges) =>
  patch<TimeEntry>(`/v1/time-entries/${entry.id}`, change, entry.version);
export const deleteTimeEntry = (entry: Versioned) => remove(`/v1/time-entries/${entry.id}`, entry.version);

export const readCapacity = () => get<Capacity>('/v1/capacity');
export const setPersonHours = (
  { membershipId, version }: Pick<PersonCapacity, 'membershipId' | 'version'>,
  minutesPerMonth: number | null,
) => put<PersonCapacity>(`/v1/members/${membershipId}/capacity`, { minutesPerMonth }, version);

export const listFees = (engagementId: string) => getEvery<FeePeriod>(`${of(engagementId)}/fees`);
export const addFee = (engagementId: string, body: NewFeePeriod, idempotencyKey: string) =>
  post<FeePeriod>(`${of(engagementId)}/fees`, body, { idempotencyKey });
export const changeFee = (fee: Versioned, change: Schema<'FeePeriodChangesDto'>) =>
  patch<FeePeriod>(`/v1/fees/${fee.id}`, change, fee.version);
export const deleteFee = (fee: Versioned) => remove(`/v1/fees/${fee.id}`, fee.version);

/** A page holds at most 100 items, more than an engagement needs. */
export const listAccess = (engagementId: string) =>
  get<AccessItemList>(`${of(engagementId)}/access-items?limit=100`);
export const addAccess = (engagementId: string, body: NewAccessItem, idempotencyKey: string) =>
  post<AccessItem>(`${of(engagementId)}/access-items`, body, { idempotencyKey });
export const changeAccess = (item: Versioned, change: AccessItemChanges) =>
  patch<AccessItem>(`/v1/access-items/${item.id}`, change, item.version);
export const deleteAccess = (item: Versioned) => remove(`/v1/access-items/${item.id}`, item.version);
export type AccessStep = 'grants' | 'revocations';
export const takeAccessStep = ({ id, version }: Versioned, step: AccessStep) =>
  post<AccessItem>(`/v1/access-items/${id}/${step}`, {}, { version });
export const takeAccessStepBack = ({ id, version }: Versioned, step: AccessStep) =>
  remove<AccessItem>(`/v1/access-items/${id}/${step}`, version);

export const listFirstMonth = (engagementId: string) =>
  get<SequenceItemList>(`${of(engagementId)}/sequence-items?limit=100`);
export const completeSequenceItem = ({ id, version }: Versioned) =>
  post<SequenceItem>(`/v1/sequence-items/${id}/completions`, {}, { version });
export const reopenSequenceItem = ({ id, version }: Versioned) =>
  remove<SequenceItem>(`/v1/sequence-items/${id}/completions`, version);
