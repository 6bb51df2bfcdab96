import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

/** A field that holds one object of the given DTO. `ValidateNested` alone lets an empty list pass for it. */
export const Nested = (dto: () => new () => object): PropertyDecorator =>
  applyDecorators(IsObject({ message: '$property must be an object' }), ValidateNested(), Type(dto));
