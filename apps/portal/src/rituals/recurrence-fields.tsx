import { Checkbox, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { weekdayName } from '../ui/format/date';
import type { RitualValues } from './ritual-values';
import classes from './rituals.module.css';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'];
const DAY_CHOICES = DAYS.map((value) => ({ value, label: weekdayName(Number(value)) }));
const TYPES = [
  { value: 'weekly', label: 'Weekly' },
  { value: 'monthly', label: 'Monthly' },
];
const NTH_CHOICES = [
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Fourth' },
  { value: '-1', label: 'Last' },
];

/** Offers the common intervals plus the current one. */
const everyChoices = (unit: string, most: number, now: string) =>
  [...new Set([...Array.from({ length: most }, (_, n) => String(n + 1)), now])].map((value) => ({
    value,
    label: value === '1' ? `Every ${unit}` : `Every ${value} ${unit}s`,
  }));

export function RecurrenceFields({ form }: { form: UseFormReturnType<RitualValues> }) {
  const { type, everyWeeks } = form.values;
  return (
    <>
      <div className={classes.pair}>
        <Select {...form.getInputProps('type')} label="Repeats" data={TYPES} allowDeselect={false} />
        {type === 'weekly' ? (
          <Select
            {...form.getInputProps('everyWeeks')}
            label="How often"
            data={everyChoices('week', 8, everyWeeks)}
            allowDeselect={false}
          />
        ) : (
          <Select
            {...form.getInputProps('everyMonths')}
            label="How often"
            data={everyChoices('month', 12, '1')}
            allowDeselect={false}
          />
        )}
      </div>
      {type === 'weekly' ? (
        <Checkbox.Group {...form.getInputProps('weekdays')} label="On">
          <div className={classes.days}>
            {DAY_CHOICES.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      ) : (
        <div className={classes.pair}>
          <Select {...form.getInputProps('nth')} label="Which" data={NTH_CHOICES} allowDeselect={false} />
          <Select
            {...form.getInputProps('weekday')}
            label="Weekday"
            data={DAY_CHOICES}
            allowDeselect={false}
          />
        </div>
      )}
    </>
  );
}
