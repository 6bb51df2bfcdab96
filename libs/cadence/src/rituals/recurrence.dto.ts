import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import type { Weekday } from '@quarterdeck/domain/calendar-date';
import { MOST_MONTHS, MOST_WEEKS, type Nth, NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';

export const RECURRENCE_TYPES = ['weekly', 'monthly'] as const satisfies readonly Recurrence['type'][];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The field is needed by one type of rule, and is to be left out of the other. */
const OnlyOf = (type: Recurrence['type']): PropertyDecorator =>
  applyDecorators(
    ValidateIf((rule: RecurrenceDto, value) => rule.type === type || value !== undefined),
    ValidateBy({
      name: 'onlyOf',
      validator: {
        validate: (_, args?: ValidationArguments) => (args?.object as RecurrenceDto).type === type,
        defaultMessage: () => `$property belongs to a ${type} rule: leave it out`,
      },
    }),
  );

/** How a ritual repeats: `weekly` has `weekdays` and `everyWeeks`; `monthly` has `nth`, `weekday` and `everyMonths`. */
export class RecurrenceDto {
  @IsIn(RECURRENCE_TYPES)
  type: Recurrence['type'];

  /** Of a weekly rule: its days, 1 is Monday, 7 is Sunday. */
  @OnlyOf('weekly')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(WEEKDAYS, { each: true })
  weekdays?: Weekday[];

  /** Of a weekly rule: 1 for every week, 2 for every second; counted in ISO weeks from the one of `startsOn`. */
  @OnlyOf('weekly')
  @IsInt()
  @Min(1)
  @Max(MOST_WEEKS)
  everyWeeks?: number;

  /** Of a monthly rule: which one of the month, 1 to 4, or -1 for the last. */
  @OnlyOf('monthly')
  @IsInt()
  @Min(-1)
  @Max(4)
  @IsIn(NTHS)
  nth?: number;

  /** Of a monthly rule: 1 is Monday, 7 is Sunday. */
  @OnlyOf('monthly')
  @IsIn(WEEKDAYS)
  weekday?: Weekday;

  /** Of a monthly rule: 1 for every month, 3 for every quarter; counted from the month of `startsOn`. */
  @OnlyOf('monthly')
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  everyMonths?: number;
}

/** The rule that a checked body describes. */
export function recurrenceOf(dto: RecurrenceDto): Recurrence {
  if (dto.type === 'weekly')
    return {
      type: 'weekly',
      weekdays: [...dto.weekdays!].sort((a, b) => a - b),
      everyWeeks: dto.everyWeeks!,
    };
  return { type: 'monthly', nth: dto.nth as Nth, weekday: dto.weekday!, everyMonths: dto.everyMonths! };
}

/** Columns of `ritual`. */
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
