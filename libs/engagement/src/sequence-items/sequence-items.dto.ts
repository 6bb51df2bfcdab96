import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { SEQUENCE_WEEKS, type SequenceWeek } from '@quarterdeck/domain/first-month';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A step of the first month. All dates are in the client's time zone. */
export class SequenceItemDto {
  id: string;
  engagementId: string;
  /** 1 starts at kickoff. */
  @IsIn(SEQUENCE_WEEKS)
  week: SequenceWeek;
  title: string;
  dueOn: LocalDate;
  doneOn: LocalDate | null;
  /** True if it cannot be done while blocking access is open. */
  blockedByAccess: boolean;
  /** True if it is not done and blocking access is open. */
  blocked: boolean;
  /** True if it is not done, past its date, and the engagement is active or paused. */
  overdue: boolean;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class BlockingAccessDto {
  id: string;
  system: string;
  /** Days since it was requested. */
  waitingDays: number;
}

export class SequenceItemListDto {
  data: SequenceItemDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
  /** Open blocking access, longest wait first. */
  blockingAccess: BlockingAccessDto[];
}

export class SequenceCompletionDto {
  /** Not in the future. Defaults to today. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  doneOn?: LocalDate;
}
