import { get, post, put } from './http';
import { getEvery } from './pages';
import type { DecisionRight, RightSet, Scope, ScopeAnswers } from './types';

type Versioned = { id: string; version: number };

export const readScope = (engagementId: string) => get<Scope>(`/v1/engagements/${engagementId}/scope`);
/** Version 0 means the scope is not written yet. */
export const writeScope = (engagementId: string, answers: ScopeAnswers, version: number) =>
  put<Scope>(`/v1/engagements/${engagementId}/scope`, answers, version);

/** Newest first, so later cycles come first. */
export const listRightSets = (clientId: string) =>
  getEvery<RightSet>(`/v1/clients/${clientId}/decision-rights`);
export const readRightSet = (id: string) => get<RightSet>(`/v1/decision-rights/${id}`);
export const draftRights = (engagementId: string, rights: readonly DecisionRight[]) =>
  post<RightSet>(`/v1/engagements/${engagementId}/decision-rights`, { rights });
export const changeRights = ({ id, version }: Versioned, rights: readonly DecisionRight[]) =>
  put<RightSet>(`/v1/decision-rights/${id}`, { rights }, version);
export const proposeRights = ({ id, version }: Versioned) =>
  post<RightSet>(`/v1/decision-rights/${id}/proposals`, {}, { version });
export const objectToRights = ({ id, version }: Versioned, reason: string) =>
  post<RightSet>(`/v1/decision-rights/${id}/objections`, { reason }, { version });
export const agreeToRights = ({ id, version }: Versioned) =>
  post<RightSet>(`/v1/decision-rights/${id}/agreements`, {}, { version });
