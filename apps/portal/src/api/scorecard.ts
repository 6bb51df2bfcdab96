import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import type { Versioned } from './types';

export type Scorecard = Schema<'ScorecardDto'>;
export type ScorecardRow = Schema<'ScorecardRowDto'>;
export type ScorecardValue = Schema<'ScorecardValueDto'>;
export type NewScorecardRow = Schema<'NewScorecardRowDto'>;
export type ScorecardRowChanges = Schema<'ScorecardRowChangesDto'>;

export const readScorecard = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/scorecard', { path: { engagementId } });
export const addScorecardRow = (engagementId: string, body: NewScorecardRow, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/scorecard-rows', { path: { engagementId }, body, idempotencyKey });
export const changeScorecardRow = ({ id, version }: Versioned, body: ScorecardRowChanges) =>
  patch('/v1/scorecard-rows/{id}', { path: { id }, version, body });
export const deleteScorecardRow = ({ id, version }: Versioned) =>
  remove('/v1/scorecard-rows/{id}', { path: { id }, version });
export const fillScorecard = (engagementId: string, values: ScorecardValue[]) =>
  put('/v1/engagements/{engagementId}/scorecard-values', { path: { engagementId }, body: { values } });
