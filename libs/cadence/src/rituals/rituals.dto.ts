import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { TimeOfDay } from '@quarterdeck/platform/http/validation/time-of-day';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { RITUAL_KINDS, type RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { RecurrenceDto } from './recurrence.dto';
import { RemindingDto } from './reminding.dto';

const MOST_PARTICIPANTS = 50;

/** A repeating meeting or report of an engagement. */
export class RitualDto {
  id: string;
  engagementId: string;
  clientId: string;
  /** Kind of the ritual. Only `weekly_check_in` counts toward adherence, phase gates and proof. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  title: string;
  recurrence: RecurrenceDto;
  /** Wall-clock time in `timeZone`. */
  localTime: LocalTime;
  /** IANA time zone. */
  timeZone: string;
  startsOn: LocalDate;
  /** Last day, inclusive; null for no end. */
  endsOn: LocalDate | null;
  /** The person who submits the entry and gets the reminders. */
  owner: PersonNameDto;
  /**
   * When it is next due; null if nothing is planned.
   * @format date-time
   */
  nextDueAt: string | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

/** Whether to keep, change or drop a ritual that was missed three times in a row. */
export class RitualQuestionDto {
  decisionId: string;
  /** Unique within the client, e.g. `D-12`. */
  number: string;
}

/** A ritual with all its details. */
export class RitualDetailDto extends RitualDto {
  /** The recurrence in words, e.g. `Every second Tuesday and Thursday`. */
  repeats: string;
  /** Purpose of the ritual; may be empty. */
  description: string;
  reminding: RemindingDto;
  /** Agenda template as text; may be empty. */
  agenda: string;
  /** Participants other than the owner, by name. */
  participants: PersonNameDto[];
  /** The open decision about keeping this ritual. Null if there is none, and always null for founders and viewers. */
  question: RitualQuestionDto | null;
}

export class RitualListDto {
  data: RitualDetailDto[];
  /** Always null: an engagement has few rituals. */
  nextCursor: null;
}

/** A planned due date. */
export class SlotDto {
  /** In the ritual's time zone. */
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
}

/** Upcoming due dates that a change removes and adds. A date with a new time is in both lists. */
export class ReplannedDto {
  removed: SlotDto[];
  added: SlotDto[];
}

export class ChangedRitualDto extends RitualDetailDto {
  replanned: ReplannedDto;
}

export class RitualTexts {
  /** Purpose of the ritual. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  description?: string;

  /** Agenda template, one item per line. */
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  agenda?: string;

  /** IDs of the participants other than the owner: practice staff, founders and viewers who can see this client. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MOST_PARTICIPANTS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  participantIds?: string[];

  /** Last day, inclusive; null for no end. */
  @IsOptional()
  @IsLocalDate()
  endsOn?: LocalDate | null;

  @IfGiven()
  @Nested(() => RemindingDto)
  reminding?: RemindingDto;
}

export class NewRitualDto extends RitualTexts {
  /** Kind of the ritual. It cannot be changed later. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  title: string;

  @Nested(() => RecurrenceDto)
  recurrence: RecurrenceDto;

  /** Wall-clock time in the client's time zone. */
  @TimeOfDay()
  localTime: LocalTime;

  /** First day. Defaults to the kickoff date or today in the client's time zone, whichever is later. */
  @IfGiven()
  @IsLocalDate()
  startsOn?: LocalDate;

  /** ID of the owner: practice staff who can see this client. Defaults to you. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;
}

/** Fields you omit stay unchanged. Due dates that have passed or are done do not move. */
export class ChangeRitualDto extends RitualTexts {
  /** 1 to 120 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  title?: string;

  @IfGiven()
  @Nested(() => RecurrenceDto)
  recurrence?: RecurrenceDto;

  /** Wall-clock time in the ritual's time zone. */
  @IfGiven()
  @TimeOfDay()
  localTime?: LocalTime;

  /** First day. Intervals of weeks or months count from its week or month. */
  @IfGiven()
  @IsLocalDate()
  startsOn?: LocalDate;

  /** ID of the owner: practice staff who can see this client. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;
}

export class EndRitualDto {
  /** Last day, inclusive; today or later. Defaults to today in the client's time zone. */
  @IfGiven()
  @IsLocalDate()
  endsOn?: LocalDate;
}
