import { Matches } from 'class-validator';

/** A text with more than spaces in it. */
export const NotBlank = (): PropertyDecorator => Matches(/\S/, { message: '$property must not be blank' });
