import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { ACTION_ITEM_STATES, type ActionItemState } from '@quarterdeck/domain/action-item';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A promise with one owner and a due date. All dates are in the client's time zone. */
export class ActionItemDto {
  id: string;
  clientId: string;
  /** The engagement in which it was created. The item stays open after the engagement ends. */
  engagementId: string;
  /** The ritual's due date at which it was created; null if it was created on its own. */
  occurrenceId: string | null;
  /** What was promised. */
  title: string;
  /** Details. Everyone who can see the item can read them. */
  note: string;
  owner: PersonNameDto;
  raisedOn: LocalDate;
  dueOn: LocalDate;
  @IsIn(ACTION_ITEM_STATES)
  state: ActionItemState;
  /** Why it was dropped; null unless it was dropped. */
  dropReason: string | null;
  closedOn: LocalDate | null;
  /** Full weeks since it was created. Stops counting when the item is closed. */
  @IsInt()
  ageWeeks: number;
  /** True if the item is open and past its due date. */
  overdue: boolean;
  /** Founders and viewers see only published items. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class ActionItemListDto {
  data: ActionItemDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export const ACTION_ITEM_LISTS = ['open', 'closed'] as const;
export type ActionItemListName = (typeof ACTION_ITEM_LISTS)[number];

export class ActionItemListQuery extends PageQuery {
  /**
   * `open` (default) sorts by due date, earliest first. `closed` lists done and dropped items, most recently closed
   * first.
   */
  @IfGiven()
  @IsIn(ACTION_ITEM_LISTS)
  state?: ActionItemListName;

  /** Only items owned by this user. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  /** Only items created in this engagement. */
  @IfGiven()
  @IsUUID()
  engagementId?: string;
}

export class NewActionItemDto {
  /** What is promised. 1 to 280 characters. */
  @IsString()
  @Length(1, 280)
  @NotBlank()
  title: string;

  /** Details, at most 2000 characters. Founders and viewers can read them once the item is published. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** ID of the owner: anyone at the practice or the client who can see this client. Defaults to you. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  /** Defaults to one week from today in the client's time zone. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  dueOn?: LocalDate;

  /** The ritual's due date at which it is promised. Must belong to this engagement. */
  @IsOptional()
  @IsUUID()
  occurrenceId?: string | null;

  /** `published` shows it to the founder and viewers at once. Defaults to `private`. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** Fields you omit stay unchanged. */
export class ActionItemChangesDto {
  /** 1 to 280 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 280)
  @NotBlank()
  title?: string;

  /** At most 2000 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** ID of the new owner. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;

  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  dueOn?: LocalDate;
}

export class DropActionItemDto {
  /** Why the item is dropped. 1 to 500 characters. */
  @IsString()
  @Length(1, 500)
  @NotBlank()
  reason: string;
}

export class ClientActionItemsParams {
  @IsUUID()
  clientId: string;
}
