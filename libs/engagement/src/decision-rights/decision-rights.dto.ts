import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DECISION_CLASSES, type DecisionClass } from '@quarterdeck/domain/decision-class';
import {
  RIGHT_ROLES,
  RIGHT_SET_STATES,
  type RightRole,
  type RightSetState,
} from '@quarterdeck/domain/decision-right';
import { MoneyDto } from '@quarterdeck/platform/http/money.dto';
import { Nested } from '@quarterdeck/platform/http/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Who decides in one class of decisions. */
export class DecisionRightDto {
  @IsIn(DECISION_CLASSES)
  decisionClass: DecisionClass;

  /** Spend per month up to which the CTO decides; above it the founder does. Null: no limit. */
  @IsOptional()
  @Nested(() => MoneyDto)
  spendLimit: MoneyDto | null;

  /** Exactly one of CTO and founder decides. */
  @IsIn(RIGHT_ROLES)
  ctoRole: RightRole;

  @IsIn(RIGHT_ROLES)
  founderRole: RightRole;
}

/** A whole set: every class of decisions once. */
export class DecisionRightsBodyDto {
  @IsArray()
  @ArrayMaxSize(DECISION_CLASSES.length)
  @ValidateNested({ each: true })
  @Type(() => DecisionRightDto)
  rights: DecisionRightDto[];
}

/** One version of who decides what in an engagement. */
export class DecisionRightSetDto {
  id: string;
  engagementId: string;
  clientId: string;
  /** Counts from 1 within the engagement. */
  @IsInt()
  number: number;
  /** `agreed` is in force, `proposed` waits for the founder; one of each at most. */
  @IsIn(RIGHT_SET_STATES)
  state: RightSetState;
  rights: DecisionRightDto[];
  createdBy: PersonNameDto;
  /** @format date-time */
  proposedAt: string | null;
  proposedBy: PersonNameDto | null;
  /** @format date-time */
  agreedAt: string | null;
  /** The founder who agreed. */
  agreedBy: PersonNameDto | null;
  /** SHA-256 of what the founder agreed to, in hex. */
  contentHash: string | null;
  /** When a later set took its place. @format date-time */
  replacedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class DecisionRightSetListDto {
  data: DecisionRightSetDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}
