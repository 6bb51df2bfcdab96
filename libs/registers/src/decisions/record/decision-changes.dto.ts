import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { DecisionContentFields } from './decision-fields.dto';

/** A decision to make. Only title and category are required; the rest can come later. */
export class NewDecisionDto extends DecisionContentFields {
  /** 1 to 200 characters. */
  @IsString()
  @Length(1, 200)
  @NotBlank()
  title: string;

  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;

  /** The day it came up, in the client's time zone; not in the future. Defaults to today. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  raisedOn?: LocalDate;
}

/** Fields you omit stay unchanged; null clears an optional field. */
export class DecisionChangesDto extends DecisionContentFields {
  /** 1 to 200 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @NotBlank()
  title?: string;

  @IfGiven()
  @IsIn(DECISION_CATEGORIES)
  category?: DecisionCategory;

  /** The day it came up, in the client's time zone; not in the future. Changing it creates no revision. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  raisedOn?: LocalDate;

  /**
   * The day an accepted decision was implemented; not in the future. Null: not yet. Changing it creates no revision.
   */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  actionedOn?: LocalDate | null;
}
