import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/** A field that holds one object of the given DTO. `ValidateNested` alone lets an empty list pass for it. */
export const Nested = (dto: () => new () => object): PropertyDecorator =>
  applyDecorators(Type(dto), ValidateNested(), IsObject({ message: '$property must be an object' }));

/** A field that holds a list of objects of the given DTO, `most` at most. An empty list passes for none of them. */
export const NestedList = (dto: () => new () => object, most: number): PropertyDecorator =>
  applyDecorators(
    // Not `Type`: of a list that is too long no element is made, and its holes have nothing to validate.
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) && value.length > most
        ? new Array(value.length)
        : (plainToInstance(dto(), value) as unknown),
    ),
    ValidateNested({ each: true }),
    IsObject({ each: true, message: 'each value in $property must be an object' }),
    ArrayMaxSize(most),
    IsArray(),
  );
