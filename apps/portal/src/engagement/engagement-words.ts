import {
  ENGAGEMENT_MODELS,
  type EngagementModel,
  type EngagementState,
} from '@quarterdeck/domain/engagement';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';

const MODELS: Readonly<Record<EngagementModel, string>> = {
  retainer: 'Monthly retainer',
  project: 'Project',
  advisory: 'Advisory',
};
const STATES: Readonly<Record<EngagementState, string>> = {
  draft: 'Draft',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  cancelled: 'Canceled',
};

export const nameOfModel = (model: EngagementModel) => MODELS[model];
export const nameOfState = (state: EngagementState) => STATES[state];
export const nameOfTemplate = (id: string) => findEngagementTemplate(id)?.name ?? id;
export const MODEL_CHOICES = ENGAGEMENT_MODELS.map((value) => ({ value, label: MODELS[value] }));
