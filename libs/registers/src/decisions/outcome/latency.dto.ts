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

/** Days from raised to decided (accepted or rejected) for one category. */
export class CategoryLatencyDto {
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  medianDays: number;
  /** 90th percentile (nearest rank): nine of ten decisions took at most this many days. */
  @IsInt()
  p90Days: number;
  @IsInt()
  n: number;
  /** Number of the n decisions made within the target for their door. */
  @IsInt()
  withinTarget: number;
}

/** A decision that is still open. */
export class OpenDecisionDto {
  id: string;
  /** For example, `D-12`. */
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
  /** Last day within the target for its door. */
  targetOn: LocalDate;
  pastTarget: boolean;
  costOfDelayPerWeek: MoneyDto | null;
}

/** Target time for a decision, in business days. */
export class LatencyTargetsDto {
  @IsInt()
  two_way: number;
  @IsInt()
  one_way: number;
}

export class DecisionLatencyDto {
  /** Only categories with at least one decided decision. */
  categories: CategoryLatencyDto[];
  targets: LatencyTargetsDto;
  /** Total number of open decisions. */
  @IsInt()
  openCount: number;
  /** Open decisions by weekly cost, highest first, then those without a cost, oldest first. At most 100. */
  open: OpenDecisionDto[];
}

export class LatencyQuery {
  @IfGiven()
  @IsUUID()
  clientId?: string;
}
