import { findEngagementTemplate, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { planPhases } from '@quarterdeck/domain/phase';
import type { TrackPhase } from './phase-track';

/** The phases of an engagement that is known by its template and kickoff only, as in the cockpit. */
export function phasesOfTemplate(template: EngagementTemplateId, kickoffOn: string): readonly TrackPhase[] {
  const found = findEngagementTemplate(template);
  return found ? planPhases(parseLocalDate(kickoffOn), found) : [];
}
