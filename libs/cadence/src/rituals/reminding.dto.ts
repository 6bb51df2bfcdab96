import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export const MISFIRES = ['send_late', 'merge', 'skip'] as const;
export type Misfire = (typeof MISFIRES)[number];

const TWO_WEEKS = 20_160;

/**
 * When a ritual reminds of its due dates, and what it does with those that passed while no worker ran. A new ritual has
 * `send_late` with a day of grace, no reminder before the due date, and one a day after it, unless told.
 */
export class RemindingDto {
  /**
   * `send_late` still sends what is at most `graceMinutes` late, `merge` sends the latest only, `skip` none. The others
   * are not applicable: nobody was asked.
   */
  @IfGiven()
  @IsIn(MISFIRES)
  misfire?: Misfire;

  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(TWO_WEEKS)
  graceMinutes?: number;

  /** Minutes before the due date. One reminder is sent; a shorter time is for when the longer one could not be kept. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(TWO_WEEKS, { each: true })
  leadMinutes?: number[];

  /** Minutes after the reminder of the due date; null for no second one. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(TWO_WEEKS)
  remindOverdueAfterMinutes?: number | null;
}

const DAY = 1440;

/** What a new ritual does where it was not told. */
export function remindingOf(reminding: RemindingDto = {}): Required<RemindingDto> {
  const { misfire = 'send_late', graceMinutes = DAY, leadMinutes = [] } = reminding;
  const { remindOverdueAfterMinutes = DAY } = reminding;
  return { misfire, graceMinutes, leadMinutes, remindOverdueAfterMinutes };
}
