import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export const MISFIRES = ['send_late', 'merge', 'skip'] as const;
export type Misfire = (typeof MISFIRES)[number];

const TWO_WEEKS = 20_160;

/**
 * When a ritual sends reminders, and what happens to reminders that came due while no worker was running. New rituals
 * default to `send_late` with a one-day grace period, no reminder before the due date, and one reminder a day after it.
 */
export class RemindingDto {
  /**
   * `send_late` sends reminders that are at most `graceMinutes` late, `merge` sends only the latest, `skip` sends none.
   * Dates whose reminder is not sent become not applicable.
   */
  @IfGiven()
  @IsIn(MISFIRES)
  misfire?: Misfire;

  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(TWO_WEEKS)
  graceMinutes?: number;

  /**
   * Minutes before the due date. At most one reminder is sent; shorter times are fallbacks for longer ones that could
   * not be met.
   */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(TWO_WEEKS, { each: true })
  leadMinutes?: number[];

  /** Minutes after the reminder on the due date; null for no overdue reminder. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(TWO_WEEKS)
  remindOverdueAfterMinutes?: number | null;
}

const DAY = 1440;

/** The reminding of a new ritual, with defaults. */
export function remindingOf(reminding: RemindingDto = {}): Required<RemindingDto> {
  const { misfire = 'send_late', graceMinutes = DAY, leadMinutes = [] } = reminding;
  const { remindOverdueAfterMinutes = DAY } = reminding;
  return { misfire, graceMinutes, leadMinutes, remindOverdueAfterMinutes };
}
