import type { Schema } from '@quarterdeck/api-client';
import type { ProofDay } from '@quarterdeck/domain/proof';
import { get, post, remove } from './http';
import { getEvery } from './pages';
import type { Versioned } from './types';

export type Gate = Schema<'GateDto'>;
export type GateCriterion = Schema<'GateCriterionDto'>;
export type GateRecord = Schema<'GateRecordDto'>;
export type NewWaiver = Schema<'NewWaiverDto'>;
export type NewCycle = Schema<'NewCycleDto'>;
export type InheritedItem = Schema<'InheritedItemDto'>;
export type Proof = Schema<'ProofDto'>;
export type ProofFigure = Schema<'ProofFigureDto'>;

export const readGates = (engagementId: string) =>
  get('/v1/engagements/{id}/gates', { path: { id: engagementId } });
export const closePhase = ({ phaseId, version }: Pick<Gate, 'phaseId' | 'version'>) =>
  post('/v1/phases/{id}/closures', { path: { id: phaseId }, version });
export const waive = (phaseId: string, body: NewWaiver) =>
  post('/v1/phases/{id}/waivers', { path: { id: phaseId }, body });
export const takeBackWaiver = ({ id, version }: Versioned) =>
  remove('/v1/waivers/{id}', { path: { id }, version });

export const planNextCycle = (engagementId: string, body: NewCycle, idempotencyKey: string) =>
  post('/v1/engagements/{id}/next-cycles', { path: { id: engagementId }, body, idempotencyKey });
export const listInherited = (engagementId: string) =>
  getEvery((query) => get('/v1/engagements/{id}/inherited-items', { path: { id: engagementId }, query }));

export const readProof = (engagementId: string, day: ProofDay | undefined) =>
  get('/v1/engagements/{id}/proof', { path: { id: engagementId }, query: { day } });
