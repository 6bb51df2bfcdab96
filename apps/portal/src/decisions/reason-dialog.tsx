import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Decision } from '../api/types';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import type { DecisionAct } from '../api/decisions';
import { useAct } from './use-act';

export interface ReasonDialogProps {
  decision: Decision;
  act: DecisionAct;
  /** What the API calls the text. */
  field: 'reason' | 'question' | 'answer';
  /** Sent beside the text, as the hash of what was read. */
  body?: object;
  title: string;
  label: string;
  description?: string;
  submit: string;
  said: string;
  required?: boolean;
  onClose: () => void;
}

/** A step that is written down with why it was made. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { decision, act, field, title, label, description, submit, said, required = true, onClose } = props;
  const form = useForm({
    initialValues: { text: '' },
    validate: {
      text: (text) => (required && !text.trim() ? 'Enter a sentence. It’s kept with the decision.' : null),
    },
  });
  // What was read when the dialog opened: if the words change below it, the API refuses.
  const [body] = useState(props.body);
  const { problems, show } = useProblems(form, { [field]: 'text' });
  const { mutate, isPending } = useAct(decision, { onDone: onClose, quiet: true });
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSubmit={form.onSubmit(({ text }) => {
        const written = text.trim() ? { [field]: text.trim() } : {};
        mutate({ step: act, body: { ...body, ...written }, said }, { onError: show });
      }, focusFirst(form))}
      submit={submit}
      pending={isPending}
      problems={problems}
    >
      <Textarea
        {...form.getInputProps('text')}
        label={label}
        description={description}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        data-autofocus
      />
    </FormDialog>
  );
}
