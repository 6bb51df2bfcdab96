import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import { getEvery } from './pages';
import type { List } from './types';

export type Finding = Schema<'FindingDto'>;
export type NewFinding = Schema<'NewFindingDto'>;
export type ChainMap = Schema<'ChainMapDto'>;
export type ChainStage = Schema<'ChainStageDto'>;
export type NewChainStage = Schema<'NewChainStageDto'>;
export type Interview = Schema<'InterviewDto'>;
export type NewInterview = Schema<'NewInterviewDto'>;
export type InterviewCoverage = Schema<'InterviewCoverageDto'>;
export type InterviewPlan = Schema<'InterviewPlanDto'>;
export type Hypothesis = Schema<'HypothesisDto'>;
export type HypothesisWords = Schema<'RecordHypothesisDto'>;
export type GapRanking = Schema<'GapRankingDto'>;
export type InstallFocus = Schema<'InstallFocusDto'>;
export type PublishedDiagnosis = Schema<'PublishedDiagnosisDto'>;

type Versioned = { id: string; version: number };
const of = (engagementId: string) => `/v1/engagements/${engagementId}`;

export const recordFinding = (engagementId: string, body: NewFinding, idempotencyKey: string) =>
  post<Finding>(`${of(engagementId)}/findings`, body, { idempotencyKey });
export const changeFinding = ({ id, version }: Versioned, change: Partial<NewFinding>) =>
  patch<Finding>(`/v1/findings/${id}`, change, version);
export const deleteFinding = ({ id, version }: Versioned) => remove(`/v1/findings/${id}`, version);
export const publishFinding = ({ id, version }: Versioned) =>
  post<Finding>(`/v1/findings/${id}/publications`, {}, { version });
export const withdrawFinding = ({ id, version }: Versioned) =>
  remove<Finding>(`/v1/findings/${id}/publications`, version);

export const resolveFinding = ({ id }: Versioned, resolvedOn: string, evidence: string) =>
  post<unknown>(`/v1/findings/${id}/resolutions`, { resolvedOn, evidence });
export async function reopenFinding({ id }: Versioned): Promise<void> {
  const { data } = await get<List<{ version: number }>>(`/v1/findings/${id}/resolutions`);
  if (data[0]) await remove(`/v1/findings/${id}/resolutions`, data[0].version);
}

export const readChainMap = (engagementId: string) => get<ChainMap>(`${of(engagementId)}/chain-map`);
export const replaceChainMap = ({ engagementId, version }: ChainMap, stages: readonly NewChainStage[]) =>
  put<ChainMap>(`${of(engagementId)}/chain-map`, { stages }, version);
export const publishChainMap = ({ engagementId, version }: ChainMap) =>
  post<ChainMap>(`${of(engagementId)}/chain-map/publications`, {}, { version });
export const withdrawChainMap = ({ engagementId, version }: ChainMap) =>
  remove<ChainMap>(`${of(engagementId)}/chain-map/publications`, version);

export const listInterviews = (engagementId: string) => getEvery<Interview>(`${of(engagementId)}/interviews`);
export const logInterview = (engagementId: string, body: NewInterview, idempotencyKey: string) =>
  post<Interview>(`${of(engagementId)}/interviews`, body, { idempotencyKey });
export const changeInterview = ({ id, version }: Versioned, change: Partial<NewInterview>) =>
  patch<Interview>(`/v1/interviews/${id}`, change, version);
export const deleteInterview = ({ id, version }: Versioned) => remove(`/v1/interviews/${id}`, version);
export const readCoverage = (engagementId: string) =>
  get<InterviewCoverage>(`${of(engagementId)}/interview-coverage`);
export const planInterviews = ({ engagementId, version }: InterviewCoverage, body: InterviewPlan) =>
  put<InterviewCoverage>(`${of(engagementId)}/interview-coverage`, body, version);

export const readHypothesis = (engagementId: string) => get<Hypothesis>(`${of(engagementId)}/hypothesis`);
export const recordHypothesis = ({ engagementId, version }: Hypothesis, body: HypothesisWords) =>
  put<Hypothesis>(`${of(engagementId)}/hypothesis`, body, version);

export const readRanking = (engagementId: string) => get<GapRanking>(`${of(engagementId)}/gap-ranking`);
export const listInstallFocuses = (engagementId: string) =>
  getEvery<InstallFocus>(`${of(engagementId)}/install-focuses`);
export const chooseInstallFocus = (engagementId: string, findingId: string, rationale: string) =>
  post<InstallFocus>(`${of(engagementId)}/install-focuses`, { findingId, rationale: rationale || undefined });
export const releaseInstallFocus = ({ id, version }: Versioned, reason: string) =>
  post<InstallFocus>(`/v1/install-focuses/${id}/releases`, { reason }, { version });

export const readPublishedDiagnosis = (engagementId: string) =>
  get<PublishedDiagnosis>(`${of(engagementId)}/published-diagnosis`);
