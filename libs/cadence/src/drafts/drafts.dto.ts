import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { HEALTHS, type Health, LONGEST_HEALTH_REASON } from '@quarterdeck/domain/health';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';

/** A point of the agenda in a meeting. */
export class MeetingStepDto {
  /** As it stood on the agenda. */
  @IsString()
  @MaxLength(4000)
  point: string;

  @IsString()
  @MaxLength(4000)
  notes: string;

  /** How long it has taken. */
  @IsInt()
  @Min(0)
  @Max(86400)
  seconds: number;
}

/** How far a meeting has come. */
export class MeetingDraftDto {
  /** The point that it is at, from 0. */
  @IsInt()
  @Min(0)
  @Max(99)
  at: number;

  @NestedList(() => MeetingStepDto, 100)
  steps: MeetingStepDto[];
}

/** What was typed of a check-in, as it was typed: nothing is required, and figures need not be numbers yet. */
export class DraftFields {
  @IsString()
  @MaxLength(4000)
  moved: string;

  @IsString()
  @MaxLength(4000)
  blocked: string;

  @IsString()
  @MaxLength(4000)
  decisionsNeeded: string;

  /** As typed, in the client's currency. */
  @IsString()
  @MaxLength(40)
  cash: string;

  @IsString()
  @MaxLength(40)
  cashIn: string;

  @IsString()
  @MaxLength(40)
  cashOut: string;

  /** Null when none is chosen. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  pulse: number | null;

  /** Null when none is chosen. */
  @IsOptional()
  @IsIn(HEALTHS)
  health: Health | null;

  @IsString()
  @MaxLength(LONGEST_HEALTH_REASON)
  healthReason: string;

  /** Whether the check-in shall be published when it is submitted. */
  @IsBoolean()
  publish: boolean;

  /** The meeting that walks the agenda; null or left out when there is none. */
  @IsOptional()
  @Nested(() => MeetingDraftDto)
  meeting?: MeetingDraftDto | null;
}

export class SaveDraftDto extends DraftFields {}

/** Yours alone: nobody else can read it. */
export class CheckInDraftDto extends DraftFields {
  /** @format date-time */
  updatedAt: string;
}
