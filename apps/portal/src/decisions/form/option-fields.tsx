import { Button, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { FormOfDecision } from './decision-fields';
import { EMPTY_OPTION } from './decision-values';
import classes from './decision-form.module.css';

const MOST = 12;

/** One line for a small decision; pros and cons appear with a second option. */
export function OptionFields({ form }: { form: FormOfDecision }) {
  const group = useRef<HTMLFieldSetElement>(null);
  const { options } = form.values;
  const errorId = useId();
  const error = form.errors.options;
  const add = () => {
    form.insertListItem('options', EMPTY_OPTION);
    focusOption(options.length);
  };
  const focusOption = (at: number) =>
    setTimeout(() => group.current?.querySelectorAll<HTMLInputElement>('[data-option]')[at]?.focus());
  const remove = (at: number) => {
    const chosen = Number(form.values.chosen);
    form.removeListItem('options', at);
    if (form.values.chosen === '') return focusOption(Math.max(0, at - 1));
    form.setFieldValue('chosen', chosen === at ? '' : String(chosen > at ? chosen - 1 : chosen));
    if (options.length === 2) form.setFieldValue('chosen', '0');
    focusOption(Math.max(0, at - 1));
  };
  const onEnter = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (at + 1 < options.length) focusOption(at + 1);
    else if (options.length < MOST) add();
  };
  const several = options.length > 1;
  return (
    <fieldset ref={group} className={classes.options} aria-describedby={error ? errorId : undefined}>
      <legend>{several ? 'Options' : <VisuallyHidden>Options</VisuallyHidden>}</legend>
      {several && (
        <p className={classes.hint}>
          Select the option you propose. Press Enter in a name to go to the next option.
        </p>
      )}
      {options.map((_, at) => (
        <div key={at} className={several ? classes.option : undefined}>
          <div className={classes.optionHead}>
            {several && (
              <input
                type="radio"
                name="chosen-option"
                aria-label={`Choose option ${at + 1}`}
                checked={form.values.chosen === String(at)}
                onChange={() => {
                  form.setFieldValue('chosen', String(at));
                  form.clearFieldError('options');
                }}
              />
            )}
            <TextInput
              {...form.getInputProps(`options.${at}.title`)}
              className={classes.optionTitle}
              label={several ? `Option ${at + 1}` : 'Our choice'}
              maxLength={200}
              onKeyDown={(event) => onEnter(event, at)}
              data-option
            />
            {several && (
              <Button
                size="compact-sm"
                variant="subtle"
                className={classes.remove}
                onClick={() => remove(at)}
                aria-label={`Remove option ${at + 1}`}
              >
                Remove
              </Button>
            )}
          </div>
          {several && <OptionRest form={form} at={at} />}
        </div>
      ))}
      {error && (
        <p id={errorId} role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {options.length < MOST && (
        <div>
          <Button size="compact-sm" variant="subtle" onClick={add}>
            {several ? 'Add option' : 'Compare with another option'}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function OptionRest({ form, at }: { form: FormOfDecision; at: number }) {
  const area = { autosize: true, minRows: 2, maxRows: 12 };
  const hasNeutral = form.values.options[at]?.neutral !== '';
  return (
    <>
      <Textarea
        {...area}
        minRows={1}
        {...form.getInputProps(`options.${at}.description`)}
        label={`Description of option ${at + 1}`}
        maxLength={4000}
      />
      <div className={classes.proscons}>
        <Textarea
          {...area}
          {...form.getInputProps(`options.${at}.pros`)}
          label={`Pros of option ${at + 1}`}
          placeholder="One per line"
        />
        <Textarea
          {...area}
          {...form.getInputProps(`options.${at}.cons`)}
          label={`Cons of option ${at + 1}`}
          placeholder="One per line"
        />
        {hasNeutral && (
          <Textarea
            {...area}
            {...form.getInputProps(`options.${at}.neutral`)}
            label={`Neutral points about option ${at + 1}`}
            placeholder="One per line"
          />
        )}
      </div>
    </>
  );
}
