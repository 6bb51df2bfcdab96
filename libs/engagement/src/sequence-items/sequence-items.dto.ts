import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { SEQUENCE_WEEKS, type SequenceWeek } from '@quarterdeck/domain/first-month';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A step of the first month. All dates are dates in the client's zone. */
export class SequenceItemDto {
  id: string;
  engagementId: string;
  /** 1 begins at kickoff. */
  @IsIn(SEQUENCE_WEEKS)
  week: SequenceWeek;
  title: string;
  dueOn: LocalDate;
  doneOn: LocalDate | null;
  /** Cannot be done while blocking access is open. */
  blockedByAccess: boolean;
  /** Not done, and blocking access is open. */
  blocked: boolean;
  /** Not done, past its date, and the engagement is active or paused. */
  overdue: boolean;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class BlockingAccessDto {
  id: string;
  system: string;
  /** Since it was asked for. */
  waitingDays: number;
}

export class SequenceItemListDto {
  data: SequenceItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** What stands in the way, the longest wait first. */
  blockingAccess: BlockingAccessDto[];
}

export class SequenceCompletionDto {
  /** Not in the future; today when left out. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  doneOn?: LocalDate;
}
