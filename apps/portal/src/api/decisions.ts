import { get, patch, post, put, remove } from './http';
import { getEvery, getPage } from './pages';
import type {
  Decision,
  DecisionCalibration,
  DecisionChanges,
  DecisionLatency,
  DecisionLink,
  DecisionReview,
  DecisionRevision,
  DecisionSummary,
  Finding,
  NewDecision,
  NewDecisionReview,
} from './types';

type Versioned = { id: string; version: number };

/** Names match the API's query parameters. */
export interface DecisionFilter {
  clientId?: string;
  state?: string;
  category?: string;
  door?: string;
  waitingOn?: string;
  q?: string;
  sort?: string;
  limit?: string;
}

export const listDecisions = (filter: DecisionFilter, cursor?: string) =>
  getPage<DecisionSummary>('/v1/decisions', { ...filter, cursor });
export const readDecision = (id: string) => get<Decision>(`/v1/decisions/${id}`);
export const listRevisions = (id: string) => getEvery<DecisionRevision>(`/v1/decisions/${id}/revisions`);
/** Undefined means every client. */
export const readLatency = (clientId?: string) =>
  get<DecisionLatency>(`/v1/decision-latency${clientId ? `?clientId=${clientId}` : ''}`);

export const readCalibration = () => get<DecisionCalibration>('/v1/decision-calibration');

export const createDecision = (engagementId: string, body: NewDecision, key: string) =>
  post<Decision>(`/v1/engagements/${engagementId}/decisions`, body, { idempotencyKey: key });
export const changeDecision = ({ id, version }: Versioned, change: DecisionChanges) =>
  patch<Decision>(`/v1/decisions/${id}`, change, version);

/** Each step is a resource of its own in the API. */
export type DecisionAct =
  | 'proposals'
  | 'approvals'
  | 'rejections'
  | 'questions'
  | 'answers'
  | 'withdrawals'
  | 'reopenings'
  | 'deprecations'
  | 'supersessions'
  | 'publications';
export const actOnDecision = ({ id, version }: Versioned, act: DecisionAct, body: object = {}) =>
  post<Decision>(`/v1/decisions/${id}/${act}`, body, { version });
export const unpublishDecision = ({ id, version }: Versioned) =>
  remove<Decision>(`/v1/decisions/${id}/publications`, version);

/** Replaces the whole list, so omitted links are removed. */
export const linkDecision = ({ id, version }: Versioned, links: readonly DecisionLink[]) =>
  put<Decision>(
    `/v1/decisions/${id}/links`,
    { links: links.map(({ recordType, recordId }) => ({ recordType, recordId })) },
    version,
  );
export const listFindingsOf = (engagementId: string) =>
  getEvery<Pick<Finding, 'id' | 'statement'>>(`/v1/engagements/${engagementId}/findings`);

export const listReviews = (id: string) => getEvery<DecisionReview>(`/v1/decisions/${id}/reviews`);
export const reviewDecision = ({ id, version }: Versioned, review: NewDecisionReview) =>
  post<DecisionReview>(`/v1/decisions/${id}/reviews`, review, { version });
