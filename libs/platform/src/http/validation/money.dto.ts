import { IsInt, Max, Min } from 'class-validator';
import { CurrencyCode } from './currency-code';

/** An amount of money. Amounts in different currencies are never added. */
export class MoneyDto {
  /** Integer in minor units, e.g. 840000 for 8,400.00 USD. */
  @IsInt()
  @Min(-9007199254740991)
  @Max(9007199254740991)
  amount: number;

  /** ISO 4217 code, e.g. `USD`. */
  @CurrencyCode()
  currency: string;
}
