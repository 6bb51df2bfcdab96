/** The chain from "engineering starts work" to "revenue is impacted", and where it breaks. */
import type { EngagementTemplateId } from './engagement-template';

export const CHAIN_STAGE_STATES = ['flows', 'breaks'] as const;
export type ChainStageState = (typeof CHAIN_STAGE_STATES)[number];

export const MIN_CHAIN_STAGES = 2;
export const MAX_CHAIN_STAGES = 20;

export interface ChainStage {
  /** Stable and unique within its map. Findings refer to it. */
  readonly key: string;
  readonly name: string;
  readonly state: ChainStageState;
  /** What happens at this stage, or why it breaks. */
  readonly note: string;
}

const stage = (key: string, name: string): ChainStage => ({ key, name, state: 'flows', note: '' });

const CHAINS: Readonly<Record<EngagementTemplateId, readonly ChainStage[]>> = {
  systems_operator: [
    stage('work_starts', 'Engineering starts work'),
    stage('built', 'Built and reviewed'),
    stage('released', 'Released'),
    stage('adopted', 'Customers use it'),
    stage('sold', 'Sales sells it'),
    stage('invoiced', 'Invoiced'),
    stage('revenue', 'Revenue is impacted'),
  ],
  small_business: [
    stage('work_starts', 'Work starts'),
    stage('live', 'It goes live'),
    stage('adopted', 'Staff and customers use it'),
    stage('invoiced', 'Invoiced'),
    stage('revenue', 'Revenue is impacted'),
  ],
};

/** The stages an engagement's map starts with. */
export function defaultChain(template: EngagementTemplateId): readonly ChainStage[] {
  return CHAINS[template];
}
