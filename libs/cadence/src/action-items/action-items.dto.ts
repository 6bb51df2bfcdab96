import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { ACTION_ITEM_STATES, type ActionItemState } from '@quarterdeck/domain/action-item';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

const TITLE = { message: 'title must not be blank' };

/** A promise with one owner and a date. All dates are dates in the client's zone. */
export class ActionItemDto {
  id: string;
  clientId: string;
  /** The engagement in which it was promised; it stays open beyond its end. */
  engagementId: string;
  /** The due date of the ritual in which it was promised; null when it was promised by itself. */
  occurrenceId: string | null;
  /** What was promised. */
  title: string;
  /** More about it; who sees the item reads it. */
  note: string;
  owner: PersonNameDto;
  raisedOn: LocalDate;
  dueOn: LocalDate;
  @IsIn(ACTION_ITEM_STATES)
  state: ActionItemState;
  /** Why it was dropped; null when it was not. */
  dropReason: string | null;
  closedOn: LocalDate | null;
  /** Full weeks since it was promised; of a closed one, at its end. */
  @IsInt()
  ageWeeks: number;
  /** Open, and past its date. */
  overdue: boolean;
  /** Founders and viewers see published items only. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class ActionItemListDto {
  data: ActionItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export const ACTION_ITEM_LISTS = ['open', 'closed'] as const;
export type ActionItemListName = (typeof ACTION_ITEM_LISTS)[number];

export class ActionItemListQuery extends PageQuery {
  /** `open`, first due first, unless told; `closed` are done or dropped, last closed first. */
  @IfGiven()
  @IsIn(ACTION_ITEM_LISTS)
  state?: ActionItemListName;

  /** Items of this user only. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  /** Items that were promised in this engagement only. */
  @IfGiven()
  @IsUUID()
  engagementId?: string;
}

export class NewActionItemDto {
  /** What is promised. 1 to 280 characters. */
  @IsString()
  @Length(1, 280)
  @Matches(/\S/, TITLE)
  title: string;

  /** More about it; founders and viewers read it when the item is published. At most 2000 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** User who promises it: anybody of the practice or the client who sees this client; you unless told. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  /** The client's today in a week, unless told. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  dueOn?: LocalDate;

  /** The due date of the ritual in which it is promised; of this engagement. */
  @IsOptional()
  @IsUUID()
  occurrenceId?: string | null;

  /** `published` shows it to the founder and viewers at once; `private` unless told. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** What is left out stays as it is. */
export class ActionItemChangesDto {
  /** 1 to 280 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 280)
  @Matches(/\S/, TITLE)
  title?: string;

  /** At most 2000 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** User who promises it from now on. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  dueOn?: LocalDate;
}

export class DropActionItemDto {
  /** Why nobody will do it: 1 to 500 characters. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** Path of what belongs to a client. */
export class ClientActionItemsParams {
  @IsUUID()
  clientId: string;
}
