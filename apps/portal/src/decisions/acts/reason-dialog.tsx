import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Decision } from '../../api/types';
import { FormDialog } from '../../ui/form-dialog';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { useAct } from './use-act';

export interface ReasonDialogProps {
  decision: Decision;
  run: (decision: Decision, text: string) => Promise<Decision>;
  title: string;
  label: string;
  description?: string;
  submit: string;
  said: string;
  required?: boolean;
  onClose: () => void;
}

export function ReasonDialog(props: ReasonDialogProps) {
  const { decision, title, label, description, submit, said, required = true, onClose } = props;
  const form = useForm({
    initialValues: { text: '' },
    validate: {
      text: (text) => (required && !text.trim() ? 'Enter a sentence. It’s kept with the decision.' : null),
    },
  });
  // Taken when the dialog opens, so the API refuses if the text changes meanwhile.
  const [run] = useState(() => props.run);
  const { problems, show } = useProblems(form, { reason: 'text', question: 'text', answer: 'text' });
  const { mutate, isPending } = useAct(decision, { onDone: onClose, quiet: true });
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSubmit={form.onSubmit(
        ({ text }) => mutate({ run: (at) => run(at, text.trim()), said }, { onError: show }),
        focusFirst(form),
      )}
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
