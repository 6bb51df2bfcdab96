import { IsInt, Matches, Max, Min } from 'class-validator';

/** An amount of money. Amounts in different currencies are never added. */
export class MoneyDto {
  /** Integer in minor units, e.g. 840000 for 8,400.00 USD. */
  @IsInt()
  @Min(-9007199254740991)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string;
}
