import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';

export type Scorecard = Schema<'ScorecardDto'>;
export type ScorecardRow = Schema<'ScorecardRowDto'>;
export type ScorecardValue = Schema<'ScorecardValueDto'>;
export type NewScorecardRow = Schema<'NewScorecardRowDto'>;
export type ScorecardRowChanges = Schema<'ScorecardRowChangesDto'>;

type Versioned = { id: string; version: number };

export const readScorecard = (engagementId: string) =>
  get<Scorecard>(`/v1/engagements/${engagementId}/scorecard`);
export const addScorecardRow = (engagementId: string, row: NewScorecardRow, idempotencyKey: string) =>
  post<Scorecard>(`/v1/engagements/${engagementId}/scorecard-rows`, row, { idempotencyKey });
export const changeScorecardRow = ({ id, version }: Versioned, changes: ScorecardRowChanges) =>
  patch<Scorecard>(`/v1/scorecard-rows/${id}`, changes, version);
export const deleteScorecardRow = ({ id, version }: Versioned) => remove(`/v1/scorecard-rows/${id}`, version);
export const fillScorecard = (engagementId: string, values: readonly ScorecardValue[]) =>
  put<Scorecard>(`/v1/engagements/${engagementId}/scorecard-values`, { values });
