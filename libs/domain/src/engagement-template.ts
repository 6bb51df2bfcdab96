/**
 * Template of an engagement: phases that sum to 90 days, milestones within them, a default ritual and optional ones.
 */
import type { RitualKind } from './ritual-kind';
import type { LocalDate } from './calendar-date';
import type { LocalTime } from './local-time';
import type { Recurrence } from './recurrence';
import { dateOfDay, planPhases, type PhaseCut, type PhaseKind } from './phase';
import { smallBusiness } from './small-business-template';
import { systemsOperator } from './systems-operator-template';

/** Stable: stored with every engagement. */
export type EngagementTemplateId = 'systems_operator' | 'small_business';

export interface MilestoneTemplate {
  /** Stable and unique within its template. */
  readonly key: string;
  readonly title: string;
  /** Day of the engagement, 1 to 90, inside its phase. */
  readonly dueDay: number;
  /** One sentence: what is true when it is done. */
  readonly description: string;
}

export interface PhaseTemplate extends PhaseCut {
  readonly milestones: readonly MilestoneTemplate[];
}

export interface RitualTemplate {
  readonly kind: RitualKind;
  readonly title: string;
  readonly recurrence: Recurrence;
  /** In the client's zone. */
  readonly localTime: LocalTime;
  /** One item per line; empty for none. */
  readonly agenda: string;
}

export interface EngagementTemplate {
  readonly id: EngagementTemplateId;
  readonly name: string;
  /** One sentence: who it is for. */
  readonly description: string;
  readonly phases: readonly PhaseTemplate[];
  /** Every engagement gets it. */
  readonly ritual: RitualTemplate;
  /** Offered but not created, because people keep only the rituals they choose. */
  readonly suggestedRituals: readonly RitualTemplate[];
}

export interface PlannedMilestone extends MilestoneTemplate {
  readonly phase: PhaseKind;
  readonly dueOn: LocalDate;
}

/** In display order. */
export const ENGAGEMENT_TEMPLATES: readonly EngagementTemplate[] = [systemsOperator, smallBusiness];

export function findEngagementTemplate(id: string): EngagementTemplate | undefined {
  return ENGAGEMENT_TEMPLATES.find((template) => template.id === id);
}

/**
 * Due dates of the template's milestones in the client's zone, in template order.
 * @throws RangeError if the phases do not make an engagement (see `planPhases`) or a milestone is due outside its phase.
 */
export function planMilestones(
  kickoff: LocalDate,
  template: Pick<EngagementTemplate, 'phases'>,
): readonly PlannedMilestone[] {
  return planPhases(kickoff, template).flatMap(({ kind, dayFrom, dayTo }, index) =>
    (template.phases[index]?.milestones ?? []).map((milestone) => {
      const { key, dueDay } = milestone;
      if (!Number.isSafeInteger(dueDay) || dueDay < dayFrom || dueDay > dayTo) {
        throw new RangeError(
          `Milestone ${key} is due on day ${dueDay}, outside ${kind} (${dayFrom}-${dayTo})`,
        );
      }
      return { ...milestone, phase: kind, dueOn: dateOfDay(kickoff, dueDay) };
    }),
  );
}
