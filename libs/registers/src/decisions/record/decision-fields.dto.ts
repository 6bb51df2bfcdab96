import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { CurrencyCode } from '@quarterdeck/platform/http/validation/currency-code';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DOORS, type Door } from '@quarterdeck/domain/decision';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';

/** An amount of money that is never negative. */
export class CostDto {
  /** Integer in minor units, e.g. 150000 for 1,500.00 USD. */
  @IsInt()
  @Min(0)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @CurrencyCode()
  currency: string;
}

export class DecisionOptionFields {
  @IsString()
  @Length(1, 200)
  @NotBlank()
  title: string;

  @IfGiven()
  @IsString()
  @MaxLength(4000)
  description?: string;

  /** Good, because … */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  pros?: string[];

  /** Neutral, because … */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  neutral?: string[];

  /** Bad, because … */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  cons?: string[];

  /** True for at most one option. */
  @IfGiven()
  @IsBoolean()
  chosen?: boolean;
}

export class DecisionConsequencesFields {
  /** Good, because … */
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  positive: string[];

  /** Bad, because … */
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  negative: string[];
}

export class ExpectedOutcomeFields {
  @IsString()
  @Length(1, 200)
  metric: string;

  @IsString()
  @Length(1, 200)
  target: string;

  /** The day to review it. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  reviewOn: LocalDate;
}

/** Optional content of a decision, at most 200 kB in total. */
export class DecisionContentFields {
  /** Defaults to a two-way door. */
  @IfGiven()
  @IsIn(DOORS)
  door?: Door;

  /** In plain language, at most 280 characters. Required before a founder can see it. */
  @IfGiven()
  @IsString()
  @MaxLength(280)
  founderSummary?: string;

  /** Context and problem statement. */
  @IfGiven()
  @IsString()
  @MaxLength(20000)
  context?: string;

  @IfGiven()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  drivers?: string[];

  /** Considered options, in order. */
  @IfGiven()
  @NestedList(() => DecisionOptionFields, 12)
  options?: DecisionOptionFields[];

  /** Chosen option: …, because this. */
  @IfGiven()
  @IsString()
  @MaxLength(10000)
  rationale?: string;

  @IfGiven()
  @Nested(() => DecisionConsequencesFields)
  consequences?: DecisionConsequencesFields;

  /** How to confirm that the decision is followed. */
  @IfGiven()
  @IsString()
  @MaxLength(10000)
  confirmation?: string;

  @IfGiven()
  @IsString()
  @MaxLength(20000)
  moreInformation?: string;

  /** Names. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  decisionMakers?: string[];

  /** Names. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  consulted?: string[];

  /** Names. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  informed?: string[];

  /** Why it would fail, imagined in advance. Required for a one-way door. */
  @IfGiven()
  @IsString()
  @MaxLength(10000)
  preMortem?: string;

  /** Your confidence that it turns out as expected, 0 to 100. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  confidence?: number | null;

  @IsOptional()
  @Nested(() => CostDto)
  reversalCost?: CostDto | null;

  /** Last day on which it can be reversed at that cost. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  reversalDeadline?: LocalDate | null;

  /** Monthly spend it commits the client to. Checked against the decision right. */
  @IsOptional()
  @Nested(() => CostDto)
  spendPerMonth?: CostDto | null;

  @IsOptional()
  @Nested(() => ExpectedOutcomeFields)
  expectedOutcome?: ExpectedOutcomeFields | null;

  /** The day it is needed by. Changing it creates no revision. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  neededBy?: LocalDate | null;

  /** Cost of each week without this decision. Changing it creates no revision. */
  @IsOptional()
  @Nested(() => CostDto)
  costOfDelayPerWeek?: CostDto | null;
}
