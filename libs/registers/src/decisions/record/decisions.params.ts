import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { DECISION_STATES, DOORS, type Door, WAITING_ON, type WaitingOn } from '@quarterdeck/domain/decision';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

/** Path of what belongs to an engagement. */
export class OfEngagementParams {
  @IsUUID()
  engagementId: string;
}

/** Path of one revision. */
export class RevisionParams {
  @IsUUID()
  id: string;

  @Matches(/^[1-9]\d{0,8}$/, { message: 'number must be the number of a revision' })
  number: string;
}

/** `open`: nobody has decided yet, so draft or proposed. */
export const DECISION_STATUSES = ['open', ...DECISION_STATES] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** `newest` logged first; the others order what is open. */
export const DECISION_SORTS = ['newest', 'needed_by', 'oldest', 'cost_of_delay'] as const;
export type DecisionSort = (typeof DECISION_SORTS)[number];

export class EngagementDecisionsQuery extends PageQuery {
  @IfGiven()
  @IsIn(DECISION_STATUSES)
  status?: DecisionStatus;

  @IfGiven()
  @IsIn(DECISION_CATEGORIES)
  category?: DecisionCategory;

  @IfGiven()
  @IsIn(DOORS)
  door?: Door;

  /** Only what waits for their word. */
  @IfGiven()
  @IsIn(WAITING_ON)
  waitingOn?: WaitingOn;

  /**
   * `newest` logged first, unless given. The others list open decisions only. `cost_of_delay`: the dearest week of waiting
   * first, what has no price after all that have one, and then the oldest first. Amounts of different currencies do not
   * compare, so each currency is listed by itself, in the order of their codes.
   */
  @IfGiven()
  @IsIn(DECISION_SORTS)
  sort?: DecisionSort;
}

export class DecisionsQuery extends EngagementDecisionsQuery {
  @IfGiven()
  @IsUUID()
  clientId?: string;

  /** Words that the decision has, best as in a search engine: `"exact words"`, `or`, `-without`; or a number such as `D-12`. Newest first. */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  q?: string;
}
