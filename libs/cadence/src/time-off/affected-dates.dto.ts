import { IsOptional } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';

/** A due date that is planned, and that nobody has to keep once its day is free. */
export class AffectedDateDto {
  occurrenceId: string;
  clientId: string;
  clientName: string;
  /** Of the ritual. */
  title: string;
  /** In `timeZone`. */
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
  /** IANA zone. */
  timeZone: string;
}

/** Planned due dates, in the order of time. Dates are planned two weeks ahead: later ones follow by themselves. */
export class AffectedDatesDto {
  /** At most 50 of them. */
  affected: AffectedDateDto[];
  affectedCount: number;
}

export class TimeOffPreviewDto {
  /** First day. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  from: LocalDate;

  /** Last day; without one, every day from the first on. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  until?: LocalDate | null;
}
