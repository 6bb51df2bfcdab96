import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { DECISION_STATES, DOORS, type Door, WAITING_ON, type WaitingOn } from '@quarterdeck/domain/decision';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class RevisionParams {
  @IsUUID()
  id: string;

  @Matches(/^[1-9]\d{0,8}$/, { message: 'number must be the number of a revision' })
  number: string;
}

/** `open` covers draft and proposed decisions. */
export const STATE_FILTERS = ['open', ...DECISION_STATES] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** All sorts except `newest` list only open decisions. */
export const DECISION_SORTS = ['newest', 'needed_by', 'oldest', 'cost_of_delay'] as const;
export type DecisionSort = (typeof DECISION_SORTS)[number];

export class EngagementDecisionsQuery extends PageQuery {
  @IfGiven()
  @IsIn(STATE_FILTERS)
  state?: StateFilter;

  @IfGiven()
  @IsIn(DECISION_CATEGORIES)
  category?: DecisionCategory;

  @IfGiven()
  @IsIn(DOORS)
  door?: Door;

  /** Only decisions that are waiting for this role. */
  @IfGiven()
  @IsIn(WAITING_ON)
  waitingOn?: WaitingOn;

  /**
   * Defaults to `newest`, by date logged. The other sorts list only open decisions. `cost_of_delay` puts the highest
   * weekly cost first, then decisions without a cost, oldest first. Amounts in different currencies are not compared:
   * each currency is listed separately, in order of its code.
   */
  @IfGiven()
  @IsIn(DECISION_SORTS)
  sort?: DecisionSort;
}

export class DecisionsQuery extends EngagementDecisionsQuery {
  @IfGiven()
  @IsUUID()
  clientId?: string;

  /**
   * Search text. Supports `"exact words"`, `or`, `-without`, or a number such as `D-12`. Results are sorted newest
   * first.
   */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  q?: string;
}
