import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DOORS, type Door } from '@quarterdeck/domain/decision';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';

/** An amount of money that is never negative. */
export class CostDto {
  /** Integer of minor units, e.g. 150000 for 1,500.00 USD. */
  @IsInt()
  @Min(0)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string;
}

export class DecisionOptionFields {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
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

  /** True for one option at most. */
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

  /** The day on which it is looked at. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  reviewOn: LocalDate;
}

/** Words of a decision that can be left out; all of them together are at most 200 kB. */
export class DecisionContentFields {
  /** A two-way door unless it says otherwise. */
  @IfGiven()
  @IsIn(DOORS)
  door?: Door;

  /** At most 280 characters in plain language; needed before a founder sees it. */
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

  /** How it is checked that the decision is kept. */
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

  /** Why it would have failed, imagined beforehand; a one-way door needs one. */
  @IfGiven()
  @IsString()
  @MaxLength(10000)
  preMortem?: string;

  /** 0 to 100: how sure you are that it turns out as expected. */
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

  /** What it commits the client to, per month; the decision right is checked against it. */
  @IsOptional()
  @Nested(() => CostDto)
  spendPerMonth?: CostDto | null;

  @IsOptional()
  @Nested(() => ExpectedOutcomeFields)
  expectedOutcome?: ExpectedOutcomeFields | null;

  /** Day by which it is needed. Not part of the words: it changes without a new revision. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  neededBy?: LocalDate | null;

  /** What a week without this decision costs. Not part of the words. */
  @IsOptional()
  @Nested(() => CostDto)
  costOfDelayPerWeek?: CostDto | null;
}
