import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { OCCURRENCE_STATES, type OccurrenceState, type Punctuality } from '@quarterdeck/domain/occurrence';
import { CheckInDto } from '../check-ins/check-ins.dto';
import { PUNCTUALITIES } from './punctuality.sql';

export class OccurrenceDto {
  id: string;
  cadenceId: string;
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
  /** Title of the cadence, e.g. `Weekly check-in`. */
  title: string;
  /** First date, in `timeZone`, on which the check-in may be written. */
  opensOn: LocalDate;
  /** The latest check-in of an earlier due date in this engagement. */
  previousCheckIn: CheckInDto | null;
  checkIn: CheckInDto | null;
}
