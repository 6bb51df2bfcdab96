import { IsIn, IsInt } from 'class-validator';
import { RED_FLAGS, type RedFlagKind } from '@quarterdeck/domain/red-flags';

export class RedFlagDto {
  /**
   * `no_written_decisions`: 14 active days without one being logged. `no_ownership_boundaries`: a decision whose category no
   * agreed right covers. `tool_talk`: more than 30 % of the decisions name no driver or no consequence.
   */
  @IsIn(RED_FLAGS)
  kind: RedFlagKind;
  /** Days for the first kind, decisions for the others. */
  @IsInt()
  count: number;
  /** Of how many decisions; null for days. */
  of: number | null;
}

/** What an engagement shows that practitioners take for a warning; for the practice's own people only. */
export class RedFlagListDto {
  data: RedFlagDto[];
  /** Always null: there are three flags. */
  nextCursor: null;
  /** Days on which the engagement ran since a decision was logged last, or since it began; pauses count for nothing. */
  @IsInt()
  activeDaysWithoutDecision: number;
  /** Decisions that were not withdrawn. */
  @IsInt()
  decisions: number;
}
