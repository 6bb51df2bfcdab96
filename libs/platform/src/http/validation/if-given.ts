import { ValidateIf } from 'class-validator';

/** The field may be left out; unlike with `@IsOptional`, null is then checked and refused like any other value. */
export const IfGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
