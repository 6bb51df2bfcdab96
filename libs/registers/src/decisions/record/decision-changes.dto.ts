import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { DecisionContentFields } from './decision-fields.dto';

/** What has to be decided; everything but title and category can come later. */
export class NewDecisionDto extends DecisionContentFields {
  /** 1 to 200 characters. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;

  /** The day on which it came up, in the client's zone and not in the future; today unless given. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  raisedOn?: LocalDate;
}

/** What is left out stays as it is; null clears a field that can be empty. */
export class DecisionChangesDto extends DecisionContentFields {
  /** 1 to 200 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title?: string;

  @IfGiven()
  @IsIn(DECISION_CATEGORIES)
  category?: DecisionCategory;

  /** The day on which it came up, in the client's zone and not in the future. Not part of the words. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  raisedOn?: LocalDate;

  /** The day on which an accepted decision was carried out, not in the future; null: not yet. Not part of the words. */
  @IsOptional()
  @IsLocalDate('2000-01-01', '2199-12-31')
  actionedOn?: LocalDate | null;
}
