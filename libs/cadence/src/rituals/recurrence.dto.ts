import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import type { Weekday } from '@quarterdeck/domain/calendar-date';
import { MOST_MONTHS, MOST_WEEKS, type Nth, NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';

export const RECURRENCE_TYPES = ['weekly', 'monthly'] as const satisfies readonly Recurrence['type'][];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The field is required by one type of rule and forbidden in the other. */
const OnlyOf = (type: Recurrence['type']): PropertyDecorator =>
  applyDecorators(
    ValidateIf((rule: RecurrenceDto, value) => rule.type === type || value !== undefined),
    ValidateBy({
      name: 'onlyOf',
      validator: {
        validate: (_, args?: ValidationArguments) => (args?.object as RecurrenceDto).type === type,
        defaultMessage: () => `$property is only allowed in a ${type} rule: omit it`,
      },
    }),
  );

/**
 * How a ritual repeats. `weekly` uses `weekdays` and `everyWeeks`; `monthly` uses `nth`, `weekday` and `everyMonths`.
 */
export class RecurrenceDto {
  @IsIn(RECURRENCE_TYPES)
  type: Recurrence['type'];

  /** Weekly rules only: days of the week, 1 (Monday) to 7 (Sunday). */
  @OnlyOf('weekly')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(WEEKDAYS, { each: true })
  weekdays?: Weekday[];

  /** Weekly rules only: 1 for every week, 2 for every second week, counted in ISO weeks from the week of `startsOn`. */
  @OnlyOf('weekly')
  @IsInt()
  @Min(1)
  @Max(MOST_WEEKS)
  everyWeeks?: number;

  /** Monthly rules only: which such weekday of the month, 1 to 4, or -1 for the last. */
  @OnlyOf('monthly')
  @IsInt()
  @Min(-1)
  @Max(4)
  @IsIn(NTHS)
  nth?: number;

  /** Monthly rules only: day of the week, 1 (Monday) to 7 (Sunday). */
  @OnlyOf('monthly')
  @IsIn(WEEKDAYS)
  weekday?: Weekday;

  /** Monthly rules only: 1 for every month, 3 for every quarter, counted from the month of `startsOn`. */
  @OnlyOf('monthly')
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  everyMonths?: number;
}

export function recurrenceOf(dto: RecurrenceDto): Recurrence {
  if (dto.type === 'weekly')
    return {
      type: 'weekly',
      weekdays: [...dto.weekdays!].sort((a, b) => a - b),
      everyWeeks: dto.everyWeeks!,
    };
  return { type: 'monthly', nth: dto.nth as Nth, weekday: dto.weekday!, everyMonths: dto.everyMonths! };
}

export function recurrenceColumns(rule: Recurrence): {
  recurrence: Recurrence['type'];
  weekdays: Weekday[];
  every: number;
  nth: Nth | null;
} {
  return rule.type === 'weekly'
    ? { recurrence: 'weekly', weekdays: [...rule.weekdays], every: rule.everyWeeks, nth: null }
    : { recurrence: 'monthly', weekdays: [rule.weekday], every: rule.everyMonths, nth: rule.nth };
}
