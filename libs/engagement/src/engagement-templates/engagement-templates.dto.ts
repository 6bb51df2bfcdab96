import { IsIn } from 'class-validator';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { PHASE_KINDS, type PhaseKind } from '@quarterdeck/domain/phase';

export class MilestoneTemplateDto {
  /** Stable and unique within its template. */
  key: string;
  title: string;
  /** Day of the engagement, 1 to 90. */
  dueDay: number;
  /** What is true when it is done. */
  description: string;
}

export class PhaseTemplateDto {
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  name: string;
  /** Days of the 90 that belong to this phase. */
  days: number;
  milestones: MilestoneTemplateDto[];
}

/** Divides an engagement into phases and milestones. */
export class EngagementTemplateDto {
  id: EngagementTemplateId;
  name: string;
  /** Who it is for. */
  description: string;
  phases: PhaseTemplateDto[];
}

export class EngagementTemplateListDto {
  data: EngagementTemplateDto[];
  /** Always null: the list is short. */
  nextCursor: null;
}
