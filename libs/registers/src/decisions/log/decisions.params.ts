import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { DECISION_STATES, DOORS, type Door, WAITING_ON, type WaitingOn } from '@quarterdeck/domain/decision';
import { DECISION_CLASSES, type DecisionClass } from '@quarterdeck/domain/decision-class';
import { PageQuery } from '@quarterdeck/platform/http/page.query';

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

/** `newest` logged first; `needed_by` and `oldest` order what is open. */
export const DECISION_SORTS = ['newest', 'needed_by', 'oldest'] as const;
export type DecisionSort = (typeof DECISION_SORTS)[number];

export class EngagementDecisionsQuery extends PageQuery {
  @IsOptional()
  @IsIn(DECISION_STATUSES)
  status?: DecisionStatus;

  @IsOptional()
  @IsIn(DECISION_CLASSES)
  class?: DecisionClass;

  @IsOptional()
  @IsIn(DOORS)
  door?: Door;

  /** Only what waits for their word. */
  @IsOptional()
  @IsIn(WAITING_ON)
  waitingOn?: WaitingOn;

  /** `needed_by` and `oldest` list open decisions only. */
  @IsOptional()
  @IsIn(DECISION_SORTS)
  sort?: DecisionSort;
}

export class DecisionsQuery extends EngagementDecisionsQuery {
  @IsOptional()
  @IsUUID()
  clientId?: string;

  /** Words that the decision has, best as in a search engine: `"exact words"`, `or`, `-without`; or a number such as `D-12`. Newest first. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}
