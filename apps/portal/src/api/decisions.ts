import type { Input, Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import { getEvery } from './pages';
import type { DecisionChanges, DecisionLink, NewDecision, NewDecisionReview, Versioned } from './types';

export type DecisionFilter = NonNullable<Input<'get', '/v1/decisions'>['query']>;

export const listDecisions = (query: DecisionFilter) => get('/v1/decisions', { query });
export const readDecision = (id: string) => get('/v1/decisions/{id}', { path: { id } });
export const listRevisions = (id: string) =>
  getEvery((query) => get('/v1/decisions/{id}/revisions', { path: { id }, query }));
/** Undefined means every client. */
export const readLatency = (clientId?: string) => get('/v1/decision-latency', { query: { clientId } });
export const readCalibration = () => get('/v1/decision-calibration');

export const createDecision = (engagementId: string, body: NewDecision, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/decisions', { path: { engagementId }, body, idempotencyKey });
export const changeDecision = ({ id, version }: Versioned, body: DecisionChanges) =>
  patch('/v1/decisions/{id}', { path: { id }, version, body });

export const proposeDecision = ({ id, version }: Versioned, askFounder?: boolean) =>
  post('/v1/decisions/{id}/proposals', { path: { id }, version, body: { askFounder } });
export const approveDecision = ({ id, version }: Versioned, body: Schema<'ApprovalDto'>) =>
  post('/v1/decisions/{id}/approvals', { path: { id }, version, body });
export const rejectDecision = ({ id, version }: Versioned, body: Schema<'RejectionDto'>) =>
  post('/v1/decisions/{id}/rejections', { path: { id }, version, body });
export const askAboutDecision = ({ id, version }: Versioned, question: string) =>
  post('/v1/decisions/{id}/questions', { path: { id }, version, body: { question } });
export const answerQuestion = ({ id, version }: Versioned, answer: string) =>
  post('/v1/decisions/{id}/answers', { path: { id }, version, body: { answer } });
export const withdrawDecision = ({ id, version }: Versioned, reason: string) =>
  post('/v1/decisions/{id}/withdrawals', { path: { id }, version, body: { reason } });
export const reopenDecision = ({ id, version }: Versioned, reason: string) =>
  post('/v1/decisions/{id}/reopenings', { path: { id }, version, body: { reason } });
export const deprecateDecision = ({ id, version }: Versioned, reason: string) =>
  post('/v1/decisions/{id}/deprecations', { path: { id }, version, body: { reason } });
export const supersedeDecision = ({ id, version }: Versioned, body: Schema<'SupersessionDto'>) =>
  post('/v1/decisions/{id}/supersessions', { path: { id }, version, body });
export const publishDecision = ({ id, version }: Versioned) =>
  post('/v1/decisions/{id}/publications', { path: { id }, version });
export const unpublishDecision = ({ id, version }: Versioned) =>
  remove('/v1/decisions/{id}/publications', { path: { id }, version });

/** Replaces the whole list, so omitted links are removed. */
export const linkDecision = ({ id, version }: Versioned, links: readonly DecisionLink[]) =>
  put('/v1/decisions/{id}/links', {
    path: { id },
    version,
    body: { links: links.map(({ recordType, recordId }) => ({ recordType, recordId })) },
  });
export const listFindingsOf = (engagementId: string) =>
  getEvery((query) => get('/v1/engagements/{engagementId}/findings', { path: { engagementId }, query }));

export const listReviews = (id: string) => get('/v1/decisions/{id}/reviews', { path: { id } });
export const reviewDecision = ({ id, version }: Versioned, body: NewDecisionReview) =>
  post('/v1/decisions/{id}/reviews', { path: { id }, version, body });
