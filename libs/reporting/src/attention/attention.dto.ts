import { IsIn, IsInt } from 'class-validator';
import { ATTENTION_REASONS, type AttentionReason } from '@quarterdeck/domain/attention';

/** Something that waits for the practice. */
export class AttentionItemDto {
  @IsIn(ATTENTION_REASONS)
  reason: AttentionReason;
  /** The occurrence, phase or milestone it is about; null when it is the engagement itself. */
  subjectId: string | null;
  /** The one next action. */
  nextAction: string;
  /** Whole days; 0 when nothing is past due yet. */
  @IsInt()
  daysPastDue: number;
}
