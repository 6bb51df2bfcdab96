import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_MODELS, type EngagementModel } from '@quarterdeck/domain/engagement';
import { ENGAGEMENT_TEMPLATES, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { Nested } from '@quarterdeck/platform/http/validation/nested';

/** What an engagement costs the client per month; never negative. */
export class FeeDto {
  /** Integer of minor units, e.g. 2400000 for 24,000.00 USD. */
  @IsInt()
  @Min(0)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string;
}

export class NewEngagementDto {
  @IsIn(ENGAGEMENT_MODELS)
  model: EngagementModel;

  /** Cuts the 90 days into phases and milestones. */
  @IsIn(ENGAGEMENT_TEMPLATES.map(({ id }) => id))
  template: EngagementTemplateId;

  /** Day 1, in the client's zone. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  kickoffOn: LocalDate;

  /** Per month from the kickoff date on, in the client's currency. */
  @IsOptional()
  @Nested(() => FeeDto)
  fee?: FeeDto | null;
}

/** What is left out stays as it is. */
export class EngagementChangesDto {
  @IfGiven()
  @IsIn(ENGAGEMENT_MODELS)
  model?: EngagementModel;

  /** Day 1, in the client's zone. Only while the engagement is a draft; phases, milestones and the ritual move along. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  kickoffOn?: LocalDate;

  /**
   * Per month, in the client's currency: changes the fee in force. Null for an engagement without a fee. What costs
   * another amount from a date on is a new fee: `POST /v1/engagements/{id}/fees`.
   */
  @IsOptional()
  @Nested(() => FeeDto)
  fee?: FeeDto | null;

  /**
   * User who is told when a ritual is missed twice in a row, as agreed at kickoff: one of the practice's own people who
   * sees this client, or its founder. Null for the owners of the practice.
   */
  @IsOptional()
  @IsUUID()
  escalationContactId?: string | null;
}
