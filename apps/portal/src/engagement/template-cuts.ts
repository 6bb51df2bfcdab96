import { findEngagementTemplate, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { planPhases } from '@quarterdeck/domain/phase';
import type { TrackPhase } from './phase-track';

/** The cockpit knows only the template and kickoff, so this derives the phases. */
export function phasesOfTemplate(template: EngagementTemplateId, kickoffOn: string): readonly TrackPhase[] {
  const found = findEngagementTemplate(template);
  return found ? planPhases(parseLocalDate(kickoffOn), found) : [];
}
