import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/** A field that holds one object of the given DTO. `ValidateNested` alone lets an empty list pass for it. */
export const Nested = (dto: () => new () => object): PropertyDecorator =>
  applyDecorators(IsObject({ message: '$property must be an object' }), ValidateNested(), Type(dto));

/** A field that holds a list of objects of the given DTO, `most` at most. An empty list passes for none of them. */
export const NestedList = (dto: () => new () => object, most: number): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(most),
    IsObject({ each: true, message: 'each value in $property must be an object' }),
    ValidateNested({ each: true }),
    Type(dto),
  );
