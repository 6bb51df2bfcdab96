import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, remove } from './http';
import { getEvery } from './pages';
import type { Versioned } from './types';

export type FitDiagnostic = Schema<'FitDiagnosticDto'>;
export type FitSubmission = Schema<'FitSubmissionDto'>;
export type NewFitSubmission = Schema<'NewFitSubmissionDto'>;
export type FitReplyBody = Schema<'FitReplyDto'>;
export type FitResult = Schema<'FitResultDto'>;
export type FitAnswered = Schema<'FitAnswerDto'>;
export type FitLink = Schema<'FitLinkDto'>;
export type FitResponse = Schema<'FitResponseDto'>;
export type FitResponseChanges = Schema<'FitResponseChangesDto'>;
export type NewFitRun = Schema<'NewFitRunDto'>;
export type FitHypothesis = Schema<'FitHypothesisDto'>;

export const readDiagnostic = (token: string) => get('/v1/fit-diagnostics/{token}', { path: { token } });
export const submitDiagnostic = (token: string, body: NewFitSubmission) =>
  post('/v1/fit-diagnostics/{token}/responses', { path: { token }, body });

export const listFitLinks = () => getEvery((query) => get('/v1/fit-diagnostic-links', { query }));
export const createFitLink = (label: string) => post('/v1/fit-diagnostic-links', { body: { label } });
export const revokeFitLink = ({ id, version }: Versioned) =>
  remove('/v1/fit-diagnostic-links/{id}', { path: { id }, version });

export const listLeads = (unread: boolean, cursor?: string) =>
  get('/v1/fit-responses', { query: { unread: unread || undefined, cursor } });
export const countUnreadLeads = () => get('/v1/fit-responses', { query: { unread: true, limit: 1 } });
export const readFitResponse = (id: string) => get('/v1/fit-responses/{id}', { path: { id } });
export const changeFitResponse = ({ id, version }: Versioned, body: FitResponseChanges) =>
  patch('/v1/fit-responses/{id}', { path: { id }, version, body });
export const deleteFitResponse = ({ id, version }: Versioned) =>
  remove('/v1/fit-responses/{id}', { path: { id }, version });
export const convertFitResponse = (id: string, body: Schema<'FitConversionDto'>) =>
  post('/v1/fit-responses/{id}/conversions', { path: { id }, body });

export const listFitRuns = (clientId: string) =>
  getEvery((query) => get('/v1/clients/{clientId}/fit-responses', { path: { clientId }, query }));
export const recordFitRun = (clientId: string, body: NewFitRun, idempotencyKey: string) =>
  post('/v1/clients/{clientId}/fit-responses', { path: { clientId }, body, idempotencyKey });
export const findFitHypothesis = ({ id }: FitHypothesis) =>
  post('/v1/fit-hypotheses/{id}/findings', { path: { id } });
export const listFitHypotheses = (engagementId: string) =>
  get('/v1/engagements/{id}/fit-hypotheses', { path: { id: engagementId } });
