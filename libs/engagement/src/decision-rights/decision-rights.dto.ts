import { IsIn, IsInt, IsOptional, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import {
  RIGHT_ROLES,
  RIGHT_SET_STATES,
  type RightRole,
  type RightSetState,
} from '@quarterdeck/domain/decision-right';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { Nested, NestedList } from '@quarterdeck/platform/http/validation/nested';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Who decides in one category of decisions. */
export class DecisionRightDto {
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;

  /** Monthly spend up to which the CTO decides; above it, the founder decides. Null: no limit. */
  @IsOptional()
  @Nested(() => MoneyDto)
  spendLimit: MoneyDto | null;

  /** Exactly one of CTO and founder decides. */
  @IsIn(RIGHT_ROLES)
  ctoRole: RightRole;

  @IsIn(RIGHT_ROLES)
  founderRole: RightRole;
}

/** A complete set: every category exactly once. */
export class DecisionRightsBodyDto {
  @NestedList(() => DecisionRightDto, DECISION_CATEGORIES.length)
  rights: DecisionRightDto[];
}

export class ObjectionBodyDto {
  /** What should change, and why. */
  @IsString()
  @Length(1, 2000)
  @NotBlank()
  reason: string;
}

/** A founder's request for changes to a proposal. */
export class ObjectionDto {
  reason: string;
  by: PersonNameDto;
  /** @format date-time */
  at: string;
}

/** One version of who decides what in an engagement. */
export class DecisionRightSetDto {
  id: string;
  engagementId: string;
  clientId: string;
  /** Counts from 1 within the engagement. */
  @IsInt()
  number: number;
  /**
   * `agreed` is in force. `proposed` waits for the founder. `objected` means the founder asked for changes, which
   * belong in the next set. An engagement has at most one of each.
   */
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
  /** Why a founder asked for changes. Viewers cannot see it. */
  objection: ObjectionDto | null;
  /** SHA-256 of the agreed content, in hex. */
  contentHash: string | null;
  /**
   * When a later set replaced it.
   * @format date-time
   */
  replacedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class DecisionRightSetListDto {
  data: DecisionRightSetDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}
