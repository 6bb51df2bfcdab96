import { Radio, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Door } from '@quarterdeck/domain/decision';
import { CATEGORY_CHOICES } from '../decision-words';
import { type DecisionValues, EMPTY_OPTION, isBlank } from './decision-values';
import { OptionFields } from './option-fields';
import classes from './decision-form.module.css';

export type FormOfDecision = UseFormReturnType<DecisionValues>;

/** The fields even a small decision needs. */
export function DecisionFields({ form }: { form: FormOfDecision }) {
  const { door, options } = form.values;
  const turn = (value: string) => {
    form.setFieldValue('door', value as Door);
    const second = options[1];
    if (value === 'one_way' && options.length === 1) form.insertListItem('options', EMPTY_OPTION);
    if (value === 'two_way' && options.length === 2 && second && isBlank(second))
      form.removeListItem('options', 1);
  };
  return (
    <>
      <TextInput
        {...form.getInputProps('title')}
        label="Decision"
        description="A short sentence that will still make sense in a year."
        maxLength={200}
        required
        data-autofocus
      />
      <div className={classes.kind}>
        <Select
          {...form.getInputProps('category')}
          value={form.values.category || null}
          label="Category"
          data={CATEGORY_CHOICES}
          placeholder="Choose"
          searchable
          selectFirstOptionOnChange
          nothingFoundMessage="No matching category"
          required
        />
        <Radio.Group label="Can you reverse it?" value={door} onChange={turn}>
          <div className={classes.doors}>
            <Radio value="two_way" label="Two-way door" description="Cheap to reverse. Decide within days." />
            <Radio
              value="one_way"
              label="One-way door"
              description="Hard to reverse. Compare options first."
            />
          </div>
        </Radio.Group>
      </div>
      <Textarea
        {...form.getInputProps('context')}
        label="Context"
        description="What needs deciding, and why now."
        autosize
        minRows={3}
        maxRows={18}
        maxLength={20_000}
      />
      <OptionFields form={form} />
      {(door === 'one_way' || form.values.preMortem !== '') && (
        <Textarea
          {...form.getInputProps('preMortem')}
          label="Pre-mortem"
          description="It’s a year later and this has failed. Why?"
          autosize
          minRows={2}
          maxRows={12}
          maxLength={10_000}
        />
      )}
    </>
  );
}
