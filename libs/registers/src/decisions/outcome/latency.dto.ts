import { IsIn, IsInt, IsUUID } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import {
  DECISION_STATES,
  type DecisionState,
  DOORS,
  type Door,
  WAITING_ON,
  type WaitingOn,
} from '@quarterdeck/domain/decision';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** Days from raised to decided (accepted or rejected) of the decisions of one category. */
export class CategoryLatencyDto {
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  medianDays: number;
  /** Nearest rank: nine of ten took at most so many days. */
  @IsInt()
  p90Days: number;
  @IsInt()
  n: number;
  /** Of n: decided within the target of their door. */
  @IsInt()
  withinTarget: number;
}

/** A decision that nobody has made yet. */
export class OpenDecisionDto {
  id: string;
  /** E.g. `D-12`. */
  number: string;
  clientId: string;
  engagementId: string;
  title: string;
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  @IsIn(DOORS)
  door: Door;
  @IsIn(DECISION_STATES)
  state: DecisionState;
  @IsIn(WAITING_ON)
  waitingOn: WaitingOn | null;
  raisedOn: LocalDate;
  @IsInt()
  ageDays: number;
  neededBy: LocalDate | null;
  /** Last day on which it would be decided within the target of its door. */
  targetOn: LocalDate;
  pastTarget: boolean;
  costOfDelayPerWeek: MoneyDto | null;
}

/** Business days within which a decision is to be made. */
export class LatencyTargetsDto {
  @IsInt()
  two_way: number;
  @IsInt()
  one_way: number;
}

export class DecisionLatencyDto {
  /** Categories in which something was decided; the others are absent. */
  categories: CategoryLatencyDto[];
  targets: LatencyTargetsDto;
  /** Open decisions in all. */
  @IsInt()
  openCount: number;
  /** What waits: the dearest week first, those without a price after them, oldest first; at most 100. */
  open: OpenDecisionDto[];
}

export class LatencyQuery {
  @IfGiven()
  @IsUUID()
  clientId?: string;
}
