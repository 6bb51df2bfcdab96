import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeMilestone } from '../api/engagements';
import { isStale } from '../api/problem';
import type { Milestone } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { refreshClient } from '../clients/clients.queries';
import { isFilled } from '../session/rules';

interface MilestoneDialogProps {
  milestone: Milestone;
  clientId: string;
  onClose: () => void;
}

export function MilestoneDialog({ milestone, clientId, onClose }: MilestoneDialogProps) {
  const queryClient = useQueryClient();
  const { title, description, dueOn } = milestone;
  const form = useForm({
    initialValues: { title, description, dueOn },
    validate: {
      title: isFilled('a milestone'),
      dueOn: (date) => (date ? null : 'Choose a due date.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: typeof form.values) => changeMilestone(milestone, values),
    onSuccess: async () => {
      await refreshClient(queryClient, clientId);
      toast('Milestone saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshClient(queryClient, clientId);
    },
  });
  return (
    <FormDialog
      title="Edit milestone"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <TextInput {...form.getInputProps('title')} label="Milestone" maxLength={200} />
      <Textarea {...form.getInputProps('description')} label="Done when" autosize maxLength={2000} />
      <TextInput {...form.getInputProps('dueOn')} type="date" label="Due on" />
    </FormDialog>
  );
}
