import { get, post, put } from './http';
import { getEvery } from './pages';
import type { DecisionRight, ScopeAnswers, Versioned } from './types';

export const readScope = (id: string) => get('/v1/engagements/{id}/scope', { path: { id } });
/** Version 0 means the scope is not written yet. */
export const writeScope = (id: string, body: ScopeAnswers, version: number) =>
  put('/v1/engagements/{id}/scope', { path: { id }, version, body });

/** Newest first, so later cycles come first. */
export const listRightSets = (clientId: string) =>
  getEvery((query) => get('/v1/clients/{clientId}/decision-rights', { path: { clientId }, query }));
export const readRightSet = (id: string) => get('/v1/decision-rights/{id}', { path: { id } });
export const draftRights = (engagementId: string, rights: DecisionRight[]) =>
  post('/v1/engagements/{id}/decision-rights', { path: { id: engagementId }, body: { rights } });
export const changeRights = ({ id, version }: Versioned, rights: DecisionRight[]) =>
  put('/v1/decision-rights/{id}', { path: { id }, version, body: { rights } });
export const proposeRights = ({ id, version }: Versioned) =>
  post('/v1/decision-rights/{id}/proposals', { path: { id }, version });
export const objectToRights = ({ id, version }: Versioned, reason: string) =>
  post('/v1/decision-rights/{id}/objections', { path: { id }, version, body: { reason } });
export const agreeToRights = ({ id, version }: Versioned) =>
  post('/v1/decision-rights/{id}/agreements', { path: { id }, version });
