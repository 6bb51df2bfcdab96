import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_MODELS, type EngagementModel } from '@quarterdeck/domain/engagement';
import { ENGAGEMENT_TEMPLATES, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { FeeDto } from '@quarterdeck/engagement/engagements/engagement-changes.dto';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';

/** What is left out is as in the cycle before. */
export class NewCycleDto {
  /** Day 1, in the client's zone; left out, the day after the cycle before, or today when that has passed. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  kickoffOn?: LocalDate;

  @IfGiven()
  @IsIn(ENGAGEMENT_MODELS)
  model?: EngagementModel;

  @IfGiven()
  @IsIn(ENGAGEMENT_TEMPLATES.map(({ id }) => id))
  template?: EngagementTemplateId;

  /** Per month; null for a cycle without a fee. */
  @IsOptional()
  @Nested(() => FeeDto)
  fee?: FeeDto | null;

  /** Completes the cycle before, when it is in its last phase and still active: a client has one open engagement. */
  @IfGiven()
  @IsBoolean()
  complete?: boolean;
}

export const INHERITED_RECORDS = ['milestone', 'finding', 'decision', 'scope', 'decision_right_set'] as const;
export type InheritedRecord = (typeof INHERITED_RECORDS)[number];

/** Something that was open when the cycle before ended, or that the new one begins with. */
export class InheritedItemDto {
  id: string;
  @IsIn(INHERITED_RECORDS)
  recordType: InheritedRecord;
  title: string;
  /** The cycle that it came from. */
  fromEngagementId: string;
  fromId: string;
  /** The record in this cycle; a decision moves along and stays the same record. */
  toId: string;
  /** The cycle in which it was first open. */
  @IsInt()
  originCycle: number;
  /** Since when it is open: due date of a milestone, day on which a finding or a decision was recorded. */
  openSince: LocalDate;
  /** From then to today. */
  @IsInt()
  ageDays: number;
  /** Where the API has it. */
  link: string;
}

export class InheritedItemListDto {
  data: InheritedItemDto[];
  nextCursor: string | null;
}
