import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, Invalid } from '@quarterdeck/platform/errors';

export function refuseWhenOver(state: EngagementState): void {
  if (state !== 'completed' && state !== 'cancelled') return;
  throw new Conflict('engagement.over', `The engagement is ${state}. Its rituals can no longer change.`);
}

export function refuseEndBeforeStart(startsOn: string, endsOn: string | null): void {
  if (endsOn === null || endsOn >= startsOn) return;
  const detail = `must be on or after the first day, ${startsOn}`;
  throw new Invalid('ritual.ends_before_start', `endsOn ${detail}.`, [{ pointer: '/endsOn', detail }]);
}
