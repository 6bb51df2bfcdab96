import { IsOptional } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A planned due date that the free days would cancel. */
export class AffectedDateDto {
  occurrenceId: string;
  clientId: string;
  clientName: string;
  /** Title of the ritual. */
  title: string;
  /** In `timeZone`. */
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
  /** IANA time zone. */
  timeZone: string;
}

/** Affected due dates, earliest first. Dates are planned two weeks ahead; later ones are skipped when they come up. */
export class AffectedDatesDto {
  /** At most 50. */
  affected: AffectedDateDto[];
  affectedCount: number;
}

export class TimeOffPreviewDto {
  /** First day. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  from: LocalDate;

  /** Last day; null or omitted for every day from the first day on. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  until?: LocalDate | null;
}
