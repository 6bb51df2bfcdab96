import { MultiSelect, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type RitualValues } from './ritual-values';
import classes from './rituals.module.css';

const LEADS = [60, 240, 1440, 2880, 10_080];
const OVERDUE = [240, 1440, 2880, 10_080];
const GRACES = [60, 240, 1440, 2880, 10_080];
const MISFIRES = [
  { value: 'send_late', label: 'Send them late' },
  { value: 'merge', label: 'Send only the latest one' },
  { value: 'skip', label: 'Skip them' },
];

/** Keeps the current value among the choices. */
const choices = (minutes: readonly number[], now: readonly string[], words: (length: string) => string) =>
  [...new Set([...minutes, ...now.filter(Boolean).map(Number)])]
    .sort((a, b) => a - b)
    .map((each) => ({ value: String(each), label: words(lengthWords(each)) }));

export function RemindingFields({ form }: { form: UseFormReturnType<RitualValues> }) {
  const { leads, overdue, misfire, grace } = form.values;
  return (
    <details>
      <summary>Reminders</summary>
      <div className={classes.reminding}>
        <MultiSelect
          {...form.getInputProps('leads')}
          label="Before it is due"
          description="Optional. You always get a reminder when it’s due."
          placeholder={leads.length === 0 ? 'None' : undefined}
          maxValues={3}
          data={choices(LEADS, leads, (length) => `${length} before`)}
        />
        <Select
          {...form.getInputProps('overdue')}
          label="Second reminder if still open"
          data={[
            { value: '', label: 'None' },
            ...choices(OVERDUE, [overdue], (length) => `${length} after it was due`),
          ]}
          allowDeselect={false}
        />
        <div className={classes.pair}>
          <Select
            {...form.getInputProps('misfire')}
            label="If reminders were interrupted"
            data={MISFIRES}
            allowDeselect={false}
          />
          {misfire === 'send_late' && (
            <Select
              {...form.getInputProps('grace')}
              label="Send late by at most"
              data={[
                { value: '0', label: 'Don’t send late' },
                ...choices(GRACES, [grace === '0' ? '' : grace], (length) => `${length} late`),
              ]}
              allowDeselect={false}
            />
          )}
        </div>
      </div>
    </details>
  );
}

const UNITS: readonly [name: string, minutes: number][] = [
  ['week', 10_080],
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
];

/** For example "1 day" or "90 minutes". */
export function lengthWords(minutes: number): string {
  const [name, size] = UNITS.find(([, each]) => minutes % each === 0)!;
  const count = minutes / size;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
