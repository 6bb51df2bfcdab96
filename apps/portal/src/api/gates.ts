import type { Schema } from '@quarterdeck/api-client';
import { get, post, remove } from './http';
import { getEvery } from './pages';
import type { Engagement, List } from './types';

export type Gate = Schema<'GateDto'>;
export type GateCriterion = Schema<'GateCriterionDto'>;
export type GateRecord = Schema<'GateRecordDto'>;
export type GateWaiver = Schema<'GateWaiverDto'>;
export type NewWaiver = Schema<'NewWaiverDto'>;
export type NewCycle = Schema<'NewCycleDto'>;
export type InheritedItem = Schema<'InheritedItemDto'>;
export type Proof = Schema<'ProofDto'>;
export type ProofFigure = Schema<'ProofFigureDto'>;

export const readGates = (engagementId: string) => get<List<Gate>>(`/v1/engagements/${engagementId}/gates`);
export const closePhase = ({ phaseId, version }: Pick<Gate, 'phaseId' | 'version'>) =>
  post<Engagement>(`/v1/phases/${phaseId}/closures`, {}, { version });
export const waive = (phaseId: string, body: NewWaiver) => post<Gate>(`/v1/phases/${phaseId}/waivers`, body);
export const takeBackWaiver = ({ id, version }: Pick<GateWaiver, 'id' | 'version'>) =>
  remove<Gate>(`/v1/waivers/${id}`, version);

export const planNextCycle = (engagementId: string, body: NewCycle, idempotencyKey: string) =>
  post<Engagement>(`/v1/engagements/${engagementId}/next-cycles`, body, { idempotencyKey });
export const listInherited = (engagementId: string) =>
  getEvery<InheritedItem>(`/v1/engagements/${engagementId}/inherited-items`);

export const readProof = (engagementId: string, day: number | undefined) =>
  get<Proof>(`/v1/engagements/${engagementId}/proof${day ? `?day=${day}` : ''}`);
