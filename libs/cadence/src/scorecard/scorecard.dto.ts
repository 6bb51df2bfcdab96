import {
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { GOAL_OPERATORS, type GoalOperator } from '@quarterdeck/domain/scorecard';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsDecimal } from '@quarterdeck/platform/http/validation/is-decimal';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Every cell of the most rows there may be. */
export const MOST_VALUES = 520;

export class ScorecardGoalDto {
  @IsIn(GOAL_OPERATORS)
  operator: GoalOperator;

  /** Up to four decimals; the lower end of `between`. */
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  target: number;

  /** The upper end of `between`; null or left out with the others. */
  @IsOptional()
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  targetTo?: number | null;
}

/** The goal as it is kept. */
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
  /** Whether the value meets the goal; null without one. */
  met: boolean | null;
  /** The week is over and has no value. */
  missing: boolean;
}

export class ScorecardRowDto {
  id: string;
  name: string;
  /** Behind the figures, e.g. `%` or `hours`; empty when they need none. */
  unit: string;
  owner: PersonNameDto;
  goal: KeptGoalDto;
  /** One for each of `weeks`. */
  cells: ScorecardCellDto[];
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class ScorecardDto {
  engagementId: string;
  /** Today where the client is. */
  today: LocalDate;
  /** The last 13 weeks by their Mondays, oldest first; the last one is the one of today. */
  weeks: LocalDate[];
  rows: ScorecardRowDto[];
}

export class NewScorecardRowDto {
  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** At most 20 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(20)
  unit?: string;

  /** User who brings the figure: one of the practice's own people who sees this client; you unless told. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  @Nested(() => ScorecardGoalDto)
  goal: ScorecardGoalDto;
}

/** What is left out stays as it is. */
export class ScorecardRowChangesDto {
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
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

  /** Monday of one of the 13 weeks. */
  @IsLocalDate()
  week: LocalDate;

  /** Up to four decimals; null empties the cell. */
  @ValidateIf((_, value) => value !== null)
  @IsDecimal(4)
  @Min(-1000000000000)
  @Max(1000000000000)
  value: number | null;
}

export class ScorecardValuesDto {
  /** Cells that change; the others stay. Of two for the same cell the later one counts. */
  @NestedList(() => ScorecardValueDto, MOST_VALUES)
  values: ScorecardValueDto[];
}
