import { draftStore } from '../app/draft-store';
import type { DecisionValues } from './decision-values';

/** By the id of the decision; a new one by the id of its client. */
export const decisionDrafts = draftStore<DecisionValues>('decision');
