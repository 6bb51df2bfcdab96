import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { objectToRights } from '../api/engagement-setup';
import type { RightSet } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { keepRightSet, rightSetQuery } from './engagement-setup.queries';

interface ObjectionDialogProps {
  set: RightSet;
  agreed: number | undefined;
  onClose: () => void;
}

export function ObjectionDialog({ set, agreed, onClose }: ObjectionDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: isFilled('what should change') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ reason }: typeof form.values) => objectToRights(set, reason.trim()),
    onSuccess: async (objected) => {
      toast(`We’ll email ${set.proposedBy?.name}.`);
      await keepRightSet(queryClient, objected);
      onClose();
    },
    onError: (error) => {
      show(error);
      void queryClient.invalidateQueries(rightSetQuery(set.id));
    },
  });
  return (
    <FormDialog
      title="Ask for changes"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Ask for changes"
      pending={isPending}
      problems={problems}
    >
      <p>
        Set {set.number} will no longer be up for agreement. You’ll get a revised set.{' '}
        {agreed ? `Until then, set ${agreed} stays in force.` : 'Until then, nothing is agreed.'}
      </p>
      <Textarea
        {...form.getInputProps('reason')}
        label="What should change?"
        data-autofocus
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
      />
    </FormDialog>
  );
}
