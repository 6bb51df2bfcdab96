import { IsIn } from 'class-validator';
import { RITUAL_KINDS, type RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { OCCURRENCE_STATES, type OccurrenceState, type Punctuality } from '@quarterdeck/domain/occurrence';
import { OUTCOME_REASONS, type OutcomeReason } from '@quarterdeck/domain/outcome-reason';
import { CheckInDto } from '../check-ins/check-ins.dto';
import { CheckInDraftDto } from '../drafts/drafts.dto';
import { ExcuseDto } from '../excuses/excuses.dto';
import { PUNCTUALITIES } from './punctuality.sql';

export class OccurrenceDto {
  id: string;
  ritualId: string;
  /** What the ritual is for. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  engagementId: string;
  clientId: string;
  /** Due date in `timeZone`. */
  localDate: LocalDate;
  /**
   * Due instant.
   * @format date-time
   */
  dueAt: string;
  /** IANA zone of the due date. */
  timeZone: string;
  @IsIn(OCCURRENCE_STATES)
  state: OccurrenceState;
  /** Why nothing is or was expected; null unless the state is `not_applicable`, and for one of a time before reasons were kept. */
  @IsIn(OUTCOME_REASONS)
  outcomeReason: OutcomeReason | null;
  /**
   * When the check-in was submitted.
   * @format date-time
   */
  doneAt: string | null;
  /** Derived: an entry after the previous due date and up to this one is on time; then it is late, until the next due date. */
  @IsIn(PUNCTUALITIES)
  punctuality: Punctuality;
  /** Null when nothing was written, or when you may not see it. */
  checkInId: string | null;
  version: number;
}

export class OccurrenceListDto {
  data: OccurrenceDto[];
  nextCursor: string | null;
}

export class OccurrenceClientDto {
  id: string;
  name: string;
  /** ISO 4217; the cash figures of a check-in are in it. */
  currency: string;
}

/** One due date with what the form of its check-in needs. */
export class OccurrenceDetailDto extends OccurrenceDto {
  client: OccurrenceClientDto;
  /** Title of the ritual, e.g. `Weekly check-in`. */
  title: string;
  /** First date, in `timeZone`, on which the check-in may be written. */
  opensOn: LocalDate;
  /** The latest one that was written for an earlier due date of the same ritual. */
  previousCheckIn: CheckInDto | null;
  checkIn: CheckInDto | null;
  /** Why nobody has to write it; null when it is not excused, and to founders and viewers. */
  excuse: ExcuseDto | null;
  /** What you have typed and not sent; null when there is nothing. */
  draft: CheckInDraftDto | null;
}
