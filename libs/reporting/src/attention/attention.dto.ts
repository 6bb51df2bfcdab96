import { IsIn, IsInt } from 'class-validator';
import { ATTENTION_REASONS, type AttentionReason } from '@quarterdeck/domain/attention';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';

/** Something that waits for the practice. */
export class AttentionItemDto {
  @IsIn(ATTENTION_REASONS)
  reason: AttentionReason;
  /** The occurrence, phase, milestone or decision it is about; null when it is the engagement itself. */
  subjectId: string | null;
  /** The one next action. */
  nextAction: string;
  /** Whole days; 0 when nothing is past due yet. */
  @IsInt()
  daysPastDue: number;
  /** What a week of waiting costs; null where nobody put a price on it. */
  costOfWaitingPerWeek: MoneyDto | null;
}
