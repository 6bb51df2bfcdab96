import { Matches } from 'class-validator';

/** An ISO 4217 code. Not `IsCurrency`, which Swagger takes for the one of class-validator. */
export const CurrencyCode = (): PropertyDecorator =>
  Matches(/^[A-Z]{3}$/, { message: '$property must be an ISO 4217 code such as USD' });
