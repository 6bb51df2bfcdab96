import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_MODELS, type EngagementModel } from '@quarterdeck/domain/engagement';
import { ENGAGEMENT_TEMPLATES, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { FeeDto } from '@quarterdeck/engagement/engagements/engagement-changes.dto';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';

/** Fields you omit are copied from the previous cycle. */
export class NewCycleDto {
  /** Day 1, in the client's time zone. Defaults to the day after the previous cycle, or today if that has passed. */
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

  /** Completes the previous cycle if it is active and in its last phase. A client has at most one open engagement. */
  @IfGiven()
  @IsBoolean()
  complete?: boolean;
}

export const INHERITED_RECORDS = ['milestone', 'finding', 'decision', 'scope', 'decision_right_set'] as const;
export type InheritedRecord = (typeof INHERITED_RECORDS)[number];

/** Something carried over from the previous cycle. */
export class InheritedItemDto {
  id: string;
  @IsIn(INHERITED_RECORDS)
  recordType: InheritedRecord;
  title: string;
  /** The cycle it came from. */
  fromEngagementId: string;
  fromId: string;
  /** The record in this cycle. A decision moves along and stays the same record. */
  toId: string;
  /** The first cycle in which it was open. */
  @IsInt()
  originCycle: number;
  /** When it was first open: a milestone's due date, or the day a finding or decision was recorded. */
  openSince: LocalDate;
  /** Days from then to today. */
  @IsInt()
  ageDays: number;
  /** API path of the record. */
  link: string;
}

export class InheritedItemListDto {
  data: InheritedItemDto[];
  nextCursor: string | null;
}
