import { Button, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import type { FindingValues } from './finding-values';
import classes from './diagnose.module.css';

const MOST = 20;

export function EvidenceFields({ form, today }: { form: UseFormReturnType<FindingValues>; today: string }) {
  const add = useRef<HTMLButtonElement>(null);
  const { evidence } = form.values;
  return (
    <fieldset className={classes.rows}>
      <legend>Evidence</legend>
      {evidence.length === 0 && (
        <p className={classes.quiet}>
          No evidence yet. Add a number, a quote or a link, with the day you saw it.
        </p>
      )}
      {evidence.map((_, index) => (
        <div key={index} className={classes.row} role="group" aria-label={`Evidence ${index + 1}`}>
          <Textarea
            {...form.getInputProps(`evidence.${index}.text`)}
            label="What you saw"
            autosize
            maxRows={6}
            maxLength={1000}
          />
          <TextInput
            {...form.getInputProps(`evidence.${index}.url`)}
            label="Link"
            type="url"
            placeholder="https://"
            maxLength={2000}
          />
          <div className={classes.rowEnd}>
            <TextInput
              {...form.getInputProps(`evidence.${index}.asOf`)}
              label="Seen on"
              type="date"
              max={today}
            />
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Remove evidence ${index + 1}`}
              onClick={() => {
                form.removeListItem('evidence', index);
                add.current?.focus();
              }}
            >
              Remove
            </Button>
          </div>
        </div>
      ))}
      {evidence.length < MOST && (
        <Button
          ref={add}
          size="compact-sm"
          variant="default"
          onClick={() => {
            form.insertListItem('evidence', { text: '', url: '', asOf: today });
            requestAnimationFrame(() => form.getInputNode(`evidence.${evidence.length}.text`)?.focus());
          }}
        >
          Add evidence
        </Button>
      )}
    </fieldset>
  );
}
