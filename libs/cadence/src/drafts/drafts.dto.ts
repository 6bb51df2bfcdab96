import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { HEALTHS, type Health, LONGEST_HEALTH_REASON } from '@quarterdeck/domain/health';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';

/** An agenda item in a meeting. */
export class MeetingStepDto {
  /** The item as it appeared on the agenda. */
  @IsString()
  @MaxLength(4000)
  point: string;

  @IsString()
  @MaxLength(4000)
  notes: string;

  /** Time spent on it, in seconds. */
  @IsInt()
  @Min(0)
  @Max(86400)
  seconds: number;
}

/** Progress through a meeting's agenda. */
export class MeetingDraftDto {
  /** Index of the current agenda item, starting at 0. */
  @IsInt()
  @Min(0)
  @Max(99)
  at: number;

  @NestedList(() => MeetingStepDto, 100)
  steps: MeetingStepDto[];
}

/** A check-in as typed so far. Nothing is required, and figures may still be arbitrary text. */
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

  /** Null if not selected. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  pulse: number | null;

  /** Null if not selected. */
  @IsOptional()
  @IsIn(HEALTHS)
  health: Health | null;

  @IsString()
  @MaxLength(LONGEST_HEALTH_REASON)
  healthReason: string;

  /** Whether to publish the check-in when it is submitted. */
  @IsBoolean()
  publish: boolean;

  /** The meeting in progress; null or omitted if there is none. */
  @IsOptional()
  @Nested(() => MeetingDraftDto)
  meeting?: MeetingDraftDto | null;
}

export class SaveDraftDto extends DraftFields {}

/** Your draft. Only you can read it. */
export class CheckInDraftDto extends DraftFields {
  /** @format date-time */
  updatedAt: string;
}
