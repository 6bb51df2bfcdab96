import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';

/** `true` or `false` in a query, where everything arrives as text. */
export function QueryBoolean(): PropertyDecorator {
  const read = ({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value;
  return applyDecorators(Transform(read), IsBoolean({ message: '$property must be true or false' }));
}
