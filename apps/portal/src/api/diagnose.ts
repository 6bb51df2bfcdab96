import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';
import { getEvery } from './pages';
import type { Versioned } from './types';

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

/** Of an engagement that has one, so the engagement's id is its own. */
type VersionedOf = { engagementId: string; version: number };

export const recordFinding = (engagementId: string, body: NewFinding, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/findings', { path: { engagementId }, body, idempotencyKey });
export const changeFinding = ({ id, version }: Versioned, body: Schema<'FindingChangesDto'>) =>
  patch('/v1/findings/{id}', { path: { id }, version, body });
export const deleteFinding = ({ id, version }: Versioned) =>
  remove('/v1/findings/{id}', { path: { id }, version });
export const publishFinding = ({ id, version }: Versioned) =>
  post('/v1/findings/{id}/publications', { path: { id }, version });
export const withdrawFinding = ({ id, version }: Versioned) =>
  remove('/v1/findings/{id}/publications', { path: { id }, version });

export const resolveFinding = ({ id }: Versioned, resolvedOn: string, evidence: string) =>
  post('/v1/findings/{id}/resolutions', { path: { id }, body: { resolvedOn, evidence } });
export async function reopenFinding({ id }: Versioned): Promise<void> {
  const { data } = await get('/v1/findings/{id}/resolutions', { path: { id } });
  if (data[0]) await remove('/v1/findings/{id}/resolutions', { path: { id }, version: data[0].version });
}

export const readChainMap = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/chain-map', { path: { engagementId } });
export const replaceChainMap = ({ engagementId, version }: VersionedOf, stages: NewChainStage[]) =>
  put('/v1/engagements/{engagementId}/chain-map', { path: { engagementId }, version, body: { stages } });
export const publishChainMap = ({ engagementId, version }: VersionedOf) =>
  post('/v1/engagements/{engagementId}/chain-map/publications', { path: { engagementId }, version });
export const withdrawChainMap = ({ engagementId, version }: VersionedOf) =>
  remove('/v1/engagements/{engagementId}/chain-map/publications', { path: { engagementId }, version });

export const listInterviews = (engagementId: string) =>
  getEvery((query) => get('/v1/engagements/{engagementId}/interviews', { path: { engagementId }, query }));
export const logInterview = (engagementId: string, body: NewInterview, idempotencyKey: string) =>
  post('/v1/engagements/{engagementId}/interviews', { path: { engagementId }, body, idempotencyKey });
export const changeInterview = ({ id, version }: Versioned, body: Schema<'InterviewChangesDto'>) =>
  patch('/v1/interviews/{id}', { path: { id }, version, body });
export const deleteInterview = ({ id, version }: Versioned) =>
  remove('/v1/interviews/{id}', { path: { id }, version });
export const readCoverage = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/interview-coverage', { path: { engagementId } });
export const planInterviews = ({ engagementId, version }: VersionedOf, body: InterviewPlan) =>
  put('/v1/engagements/{engagementId}/interview-coverage', { path: { engagementId }, version, body });

export const readHypothesis = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/hypothesis', { path: { engagementId } });
export const recordHypothesis = ({ engagementId, version }: VersionedOf, body: HypothesisWords) =>
  put('/v1/engagements/{engagementId}/hypothesis', { path: { engagementId }, version, body });

export const readRanking = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/gap-ranking', { path: { engagementId } });
export const listInstallFocuses = (engagementId: string) =>
  getEvery((query) =>
    get('/v1/engagements/{engagementId}/install-focuses', { path: { engagementId }, query }),
  );
export const chooseInstallFocus = (engagementId: string, findingId: string, rationale: string) =>
  post('/v1/engagements/{engagementId}/install-focuses', {
    path: { engagementId },
    body: { findingId, rationale: rationale || undefined },
  });
export const releaseInstallFocus = ({ id, version }: Versioned, reason: string) =>
  post('/v1/install-focuses/{id}/releases', { path: { id }, version, body: { reason } });

export const readPublishedDiagnosis = (engagementId: string) =>
  get('/v1/engagements/{engagementId}/published-diagnosis', { path: { engagementId } });
