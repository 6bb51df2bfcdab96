import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, remove } from './http';
import { getEvery, getPage } from './pages';
import type { List, NewClient, NewEngagement } from './types';

export type FitDiagnostic = Schema<'FitDiagnosticDto'>;
export type FitSubmission = Schema<'FitSubmissionDto'>;
export type NewFitSubmission = Schema<'NewFitSubmissionDto'>;
export type FitReplyBody = Schema<'FitReplyDto'>;
export type FitResult = Schema<'FitResultDto'>;
export type FitAnswered = Schema<'FitAnswerDto'>;
export type FitLink = Schema<'FitLinkDto'>;
export type FitResponse = Schema<'FitResponseDto'>;
export type FitInbox = Schema<'FitInboxDto'>;
export type FitResponseChanges = Schema<'FitResponseChangesDto'>;
export type NewFitRun = Schema<'NewFitRunDto'>;
export type FitHypothesis = Schema<'FitHypothesisDto'>;

export const readDiagnostic = (token: string) => get<FitDiagnostic>(`/v1/fit-diagnostics/${token}`);
export const submitDiagnostic = (token: string, body: NewFitSubmission) =>
  post<FitSubmission>(`/v1/fit-diagnostics/${token}/responses`, body);

export const listFitLinks = () => getEvery<FitLink>('/v1/fit-diagnostic-links');
export const createFitLink = (label: string) => post<FitLink>('/v1/fit-diagnostic-links', { label });
export const revokeFitLink = ({ id, version }: FitLink) => remove(`/v1/fit-diagnostic-links/${id}`, version);

export const listLeads = (unread: boolean, cursor?: string) =>
  getPage<FitResponse>('/v1/fit-responses', { unread: unread ? 'true' : undefined, cursor });
export const countUnreadLeads = () => get<FitInbox>('/v1/fit-responses?unread=true&limit=1');
export const readFitResponse = (id: string) => get<FitResponse>(`/v1/fit-responses/${id}`);
export const changeFitResponse = ({ id, version }: FitResponse, change: FitResponseChanges) =>
  patch<FitResponse>(`/v1/fit-responses/${id}`, change, version);
export const deleteFitResponse = ({ id, version }: FitResponse) => remove(`/v1/fit-responses/${id}`, version);
export const convertFitResponse = (id: string, body: { client: NewClient; engagement: NewEngagement }) =>
  post<FitResponse>(`/v1/fit-responses/${id}/conversions`, body);

export const listFitRuns = (clientId: string) =>
  getEvery<FitResponse>(`/v1/clients/${clientId}/fit-responses`);
export const recordFitRun = (clientId: string, body: NewFitRun, idempotencyKey: string) =>
  post<FitResponse>(`/v1/clients/${clientId}/fit-responses`, body, { idempotencyKey });
export const findFitHypothesis = ({ id }: FitHypothesis) =>
  post<Schema<'FindingDto'>>(`/v1/fit-hypotheses/${id}/findings`);
export const listFitHypotheses = (engagementId: string) =>
  get<List<FitHypothesis>>(`/v1/engagements/${engagementId}/fit-hypotheses`);
