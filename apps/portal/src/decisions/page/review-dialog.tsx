import { Radio, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reviewDecision } from '../../api/decisions';
import type { Decision, DecisionReview, NewDecisionReview } from '../../api/types';
import { isStale } from '../../api/problem';
import { toast } from '../../ui/toast';
import { FormDialog } from '../../ui/form-dialog';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { VERDICT_CHOICES } from '../decision-words';
import { refreshDecision } from '../decisions.queries';

interface ReviewDialogProps {
  decision: Decision;
  expected: DecisionReview | undefined;
  onClose: () => void;
}

export function ReviewDialog({ decision, expected, onClose }: ReviewDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { verdict: '', measuredValue: '', note: '' },
    validate: { verdict: (verdict) => (verdict ? null : 'Choose how it turned out.') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ verdict, measuredValue, note }: typeof form.values) =>
      reviewDecision(decision, {
        verdict: verdict as NewDecisionReview['verdict'],
        measuredValue: measuredValue.trim(),
        note: note.trim(),
      }),
    onSuccess: () => {
      refreshDecision(queryClient, decision);
      toast('Outcome reviewed.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) refreshDecision(queryClient, decision);
    },
  });
  return (
    <FormDialog
      title="Review outcome"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save review"
      pending={isPending}
      problems={problems}
    >
      {expected?.metric && (
        <p>
          {expected.metric}: expected {expected.target}.
        </p>
      )}
      <TextInput
        {...form.getInputProps('measuredValue')}
        label="Measured result"
        maxLength={200}
        data-autofocus
      />
      <Radio.Group {...form.getInputProps('verdict')} label="How did it turn out?">
        <div style={{ display: 'grid', gap: 6, marginTop: 4 }}>
          {VERDICT_CHOICES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        {...form.getInputProps('note')}
        label="Lesson learned (optional)"
        autosize
        minRows={2}
        maxLength={4000}
      />
    </FormDialog>
  );
}
