import { IsIn, IsInt } from 'class-validator';
import { RED_FLAGS, type RedFlagKind } from '@quarterdeck/domain/red-flags';

export class RedFlagDto {
  /**
   * `no_written_decisions`: 14 active days without a logged decision. `no_ownership_boundaries`: a decision in a
   * category no agreed right covers. `tool_talk`: more than 30 % of decisions name no driver or no consequence.
   */
  @IsIn(RED_FLAGS)
  kind: RedFlagKind;
  /** Days for the first kind, decisions for the others. */
  @IsInt()
  count: number;
  /** Total number of decisions; null for days. */
  of: number | null;
}

/** Warning signs in an engagement. Only for practice staff. */
export class RedFlagListDto {
  data: RedFlagDto[];
  /** Always null: there are three flags. */
  nextCursor: null;
  /**
   * Days the engagement has been active since the last logged decision, or since it began. Engagement pauses do not
   * count.
   */
  @IsInt()
  activeDaysWithoutDecision: number;
  /** Decisions that were not withdrawn. */
  @IsInt()
  decisions: number;
}
