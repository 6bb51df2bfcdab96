import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CurrencyCode } from '@quarterdeck/platform/http/validation/currency-code';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_MODELS, type EngagementModel } from '@quarterdeck/domain/engagement';
import { ENGAGEMENT_TEMPLATES, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';

/** Monthly price of an engagement; never negative. */
export class FeeDto {
  /** Integer in minor units, e.g. 2400000 for 24,000.00 USD. */
  @IsInt()
  @Min(0)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @CurrencyCode()
  currency: string;
}

export class NewEngagementDto {
  @IsIn(ENGAGEMENT_MODELS)
  model: EngagementModel;

  /** Divides the 90 days into phases and milestones. */
  @IsIn(ENGAGEMENT_TEMPLATES.map(({ id }) => id))
  template: EngagementTemplateId;

  /** Day 1, in the client's time zone. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  kickoffOn: LocalDate;

  /** Monthly fee from the kickoff date on, in the client's currency. */
  @IsOptional()
  @Nested(() => FeeDto)
  fee?: FeeDto | null;
}

/** Fields you omit stay unchanged. */
export class EngagementChangesDto {
  @IfGiven()
  @IsIn(ENGAGEMENT_MODELS)
  model?: EngagementModel;

  /**
   * Day 1, in the client's time zone. Can change only while the engagement is a draft; phases, milestones and the
   * ritual move with it.
   */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  kickoffOn?: LocalDate;

  /**
   * Changes the monthly fee in force, in the client's currency. Null for an engagement without a fee. To set a new
   * amount from a later date, use `POST /v1/engagements/{id}/fees`.
   */
  @IsOptional()
  @Nested(() => FeeDto)
  fee?: FeeDto | null;

  /**
   * ID of the user to notify when a ritual is missed twice in a row: practice staff who can see this client, or the
   * client's founder. Null notifies the practice owners.
   */
  @IsOptional()
  @IsUUID()
  escalationContactId?: string | null;
}
