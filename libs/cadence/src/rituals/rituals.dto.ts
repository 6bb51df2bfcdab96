import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { RITUAL_KINDS, type RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { RecurrenceDto } from './recurrence.dto';
import { RemindingDto } from './reminding.dto';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_MESSAGE = { message: 'localTime must be a time from 00:00 to 23:59 as HH:MM' };
const MOST_PARTICIPANTS = 50;

/** A ritual of an engagement that repeats. */
export class RitualDto {
  id: string;
  engagementId: string;
  clientId: string;
  /** What it is for. Adherence, gates and proof count `weekly_check_in` only. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  title: string;
  recurrence: RecurrenceDto;
  /** Wall-clock time in `timeZone`. */
  localTime: LocalTime;
  /** IANA zone. */
  timeZone: string;
  startsOn: LocalDate;
  /** Inclusive; null for no end. */
  endsOn: LocalDate | null;
  /** Who writes it up and is reminded of it. */
  owner: PersonNameDto;
  /**
   * The next planned due instant; null while nothing is planned ahead.
   * @format date-time
   */
  nextDueAt: string | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

/** Whether to keep, change or drop a ritual that was missed three times in a row. */
export class RitualQuestionDto {
  decisionId: string;
  /** Unique for the client, e.g. `D-12`. */
  number: string;
}

/** A ritual with everything that is kept of it. */
export class RitualDetailDto extends RitualDto {
  /** The recurrence for people, e.g. `Every second Tuesday and Thursday`. */
  repeats: string;
  /** What it is good for; empty when nobody said. */
  description: string;
  reminding: RemindingDto;
  /** Template of the agenda, as text; empty when there is none. */
  agenda: string;
  /** Who takes part beside the owner, by name. */
  participants: PersonNameDto[];
  /** The decision that it was put to and that nobody has made; null when there is none, and to founders and viewers. */
  question: RitualQuestionDto | null;
}

export class RitualListDto {
  data: RitualDetailDto[];
  /** Always null: an engagement has few rituals. */
  nextCursor: null;
}

/** A due date on the ledger. */
export class SlotDto {
  /** In the zone of the ritual. */
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
}

/** What a change takes off the ledger and puts on it, of what is planned ahead; a date with a new time is in both. */
export class ReplannedDto {
  removed: SlotDto[];
  added: SlotDto[];
}

export class ChangedRitualDto extends RitualDetailDto {
  replanned: ReplannedDto;
}

/** What may be said of a ritual when it is made and later. */
export class RitualTexts {
  /** What it is good for. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  description?: string;

  /** Template of the agenda, one point per line. */
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  agenda?: string;

  /** Users who take part beside the owner: the practice’s own people and founders and viewers, who see this client. */
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
  /** What it is for; it cannot be changed later. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  @Nested(() => RecurrenceDto)
  recurrence: RecurrenceDto;

  /** Wall-clock time in the client's zone. */
  @Matches(TIME, TIME_MESSAGE)
  localTime: LocalTime;

  /** First day; the kickoff or the client's today, whichever is later, unless told. */
  @IfGiven()
  @IsLocalDate()
  startsOn?: LocalDate;

  /** User who writes it up: one of the practice's own people who sees this client; you unless told. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;
}

/** What is left out stays as it is. Due dates that have passed or are done do not move. */
export class ChangeRitualDto extends RitualTexts {
  /** 1 to 120 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title?: string;

  @IfGiven()
  @Nested(() => RecurrenceDto)
  recurrence?: RecurrenceDto;

  /** Wall-clock time in the ritual's zone. */
  @IfGiven()
  @Matches(TIME, TIME_MESSAGE)
  localTime?: LocalTime;

  /** First day; every n weeks or months count from its week or month. */
  @IfGiven()
  @IsLocalDate()
  startsOn?: LocalDate;

  /** User who writes it up: one of the practice's own people who sees this client. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;
}

export class EndRitualDto {
  /** Last day, inclusive, today or later; the client's today unless told. */
  @IfGiven()
  @IsLocalDate()
  endsOn?: LocalDate;
}
