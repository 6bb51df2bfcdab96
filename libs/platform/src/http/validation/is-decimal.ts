import { ValidateBy } from 'class-validator';

/** A number with at most so many decimals; `@IsNumber` of class-validator fails on numbers as small as 1e-7. */
export function IsDecimal(decimals: number): PropertyDecorator {
  const factor = 10 ** decimals;
  return ValidateBy({
    name: 'isDecimal',
    validator: {
      validate: (value) =>
        typeof value === 'number' && Number.isFinite(value) && Math.round(value * factor) / factor === value,
      defaultMessage: () => `$property must be a number with at most ${decimals} decimals`,
    },
  });
}
