import type { EngagementState } from '@quarterdeck/domain/engagement';
import { blockersOf } from '@quarterdeck/domain/gate';
import { Conflict } from '@quarterdeck/platform/errors';
import type { GateDto } from './gates.dto';

/** A phase closes when it runs, its engagement is active, and nothing that it asks for is neither met nor waived. */
export function refuseClosing(gate: GateDto, engagementState: EngagementState): void {
  const { name, state, criteria } = gate;
  if (engagementState !== 'active') {
    throw new Conflict(
      'phase.engagement_not_active',
      `The engagement is ${engagementState}. Only a phase of an active engagement can be closed.`,
    );
  }
  if (state !== 'active' && state !== 'exit_ready') {
    throw new Conflict(
      'phase.not_active',
      `${name} is ${state.replace('_', ' ')}. Only the active phase can be closed.`,
    );
  }
  const blockers = blockersOf(criteria.map((each) => ({ ...each, waived: each.waiver !== null })));
  if (blockers.length === 0) return;
  const named = blockers.map(({ title }) => `"${title}"`).join(', ');
  throw new Conflict(
    'gate.unmet',
    `${name} cannot be closed yet: ${named}. Complete what is missing, or waive it with a reason.`,
    blockers.map(({ criterion, title, have, needed, next }) => ({
      pointer: `/criteria/${criterion}`,
      detail: `${title}: ${have} of ${needed}. ${next ?? ''}`.trim(),
    })),
  );
}
