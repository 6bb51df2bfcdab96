import {
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { GOAL_OPERATORS, type GoalOperator } from '@quarterdeck/domain/scorecard';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsDecimal } from '@quarterdeck/platform/http/validation/is-decimal';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Every cell of the largest scorecard allowed. */
export const MOST_VALUES = 520;

export class ScorecardGoalDto {
  @IsIn(GOAL_OPERATORS)
  operator: GoalOperator;

  /** At most four decimals. For `between`, the lower bound. */
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  target: number;

  /** Upper bound of `between`; null or omitted for other goals. */
  @IsOptional()
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  targetTo?: number | null;
}

/** A goal as stored. */
export class KeptGoalDto {
  @IsIn(GOAL_OPERATORS)
  operator: GoalOperator;
  @IsNumber()
  target: number;
  @IsNumber()
  targetTo: number | null;
}

export class ScorecardCellDto {
  /** Monday of the week. */
  week: LocalDate;
  @IsNumber()
  value: number | null;
  /** Whether the value meets the goal; null if there is no value. */
  met: boolean | null;
  /** True if the week is over and has no value. */
  missing: boolean;
}

export class ScorecardRowDto {
  id: string;
  name: string;
  /** Shown after each value, e.g. `%` or `hours`; may be empty. */
  unit: string;
  owner: PersonNameDto;
  goal: KeptGoalDto;
  /** One for each entry in `weeks`. */
  cells: ScorecardCellDto[];
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class ScorecardDto {
  engagementId: string;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** Mondays of the last 13 weeks, oldest first. The last one is the current week. */
  weeks: LocalDate[];
  rows: ScorecardRowDto[];
}

export class NewScorecardRowDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;

  /** At most 20 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(20)
  unit?: string;

  /** ID of the owner who supplies the values: practice staff who can see this client. Defaults to you. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  @Nested(() => ScorecardGoalDto)
  goal: ScorecardGoalDto;
}

/** Fields you omit stay unchanged. */
export class ScorecardRowChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name?: string;

  /** At most 20 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(20)
  unit?: string;

  @IfGiven()
  @IsUUID()
  ownerId?: string;

  @IfGiven()
  @Nested(() => ScorecardGoalDto)
  goal?: ScorecardGoalDto;
}

export class ScorecardValueDto {
  @IsUUID()
  rowId: string;

  /** Monday of one of the last 13 weeks. */
  @IsLocalDate()
  week: LocalDate;

  /** At most four decimals; null clears the cell. */
  @ValidateIf((_, value) => value !== null)
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  value: number | null;
}

export class ScorecardValuesDto {
  /** Cells to change; others stay unchanged. If a cell appears twice, the later entry counts. */
  @NestedList(() => ScorecardValueDto, MOST_VALUES)
  values: ScorecardValueDto[];
}
