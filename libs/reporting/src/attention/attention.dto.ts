import { IsIn, IsInt } from 'class-validator';
import { ATTENTION_REASONS, type AttentionReason } from '@quarterdeck/domain/attention';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';

/** Something that needs the practice's attention. */
export class AttentionItemDto {
  @IsIn(ATTENTION_REASONS)
  reason: AttentionReason;
  /** The occurrence, phase, milestone or decision it is about; null if it is the engagement itself. */
  subjectId: string | null;
  /** The one next action. */
  nextAction: string;
  /** Whole days; 0 if nothing is past due yet. */
  @IsInt()
  daysPastDue: number;
  /** Cost of each week of waiting; null if not estimated. */
  costOfWaitingPerWeek: MoneyDto | null;
}

/** Share of the engagement's check-ins that were on time. */
export class AdherenceDto {
  /** 0 to 1: on time / (on time + late + missed). Null if n is 0, because there was nothing to keep. */
  ratio: number | null;
  @IsInt()
  onTime: number;
  /** Number of check-ins counted: on time, late and missed. */
  @IsInt()
  n: number;
}
