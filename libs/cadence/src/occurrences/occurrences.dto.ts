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
  /** Kind of the ritual. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  engagementId: string;
  clientId: string;
  /** Due date in `timeZone`. */
  localDate: LocalDate;
  /**
   * When it is due.
   * @format date-time
   */
  dueAt: string;
  /** IANA time zone of the due date. */
  timeZone: string;
  @IsIn(OCCURRENCE_STATES)
  state: OccurrenceState;
  /**
   * Why nothing is or was expected. Null unless the state is `not_applicable`, and on dates from before reasons were
   * recorded.
   */
  @IsIn(OUTCOME_REASONS)
  outcomeReason: OutcomeReason | null;
  /**
   * When the check-in was submitted.
   * @format date-time
   */
  doneAt: string | null;
  /**
   * Computed. An entry after the previous due date and up to this one is on time; later, until the next due date, it is
   * late.
   */
  @IsIn(PUNCTUALITIES)
  punctuality: Punctuality;
  /** Null if nothing was submitted or you cannot see it. */
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
  /** ISO 4217 currency of the check-in's cash figures. */
  currency: string;
}

/** One due date with everything its check-in form needs. */
export class OccurrenceDetailDto extends OccurrenceDto {
  client: OccurrenceClientDto;
  /** Title of the ritual, e.g. `Weekly check-in`. */
  title: string;
  /** First date, in `timeZone`, on which the check-in can be submitted. */
  opensOn: LocalDate;
  /** The latest check-in submitted for an earlier due date of the same ritual. */
  previousCheckIn: CheckInDto | null;
  checkIn: CheckInDto | null;
  /** Why no entry is needed. Null if the date is not excused, and always null for founders and viewers. */
  excuse: ExcuseDto | null;
  /** Your unsent draft; null if there is none. */
  draft: CheckInDraftDto | null;
}
