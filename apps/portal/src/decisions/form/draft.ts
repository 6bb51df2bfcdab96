import { draftStore } from '../../app/draft-store';
import type { DecisionValues } from './decision-values';

/** Keyed by decision, or by client for a new one. */
export const decisionDrafts = draftStore<DecisionValues>('decision');
