import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ActionItem, dropActionItem } from '../api/action-items';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { refreshActionItems } from './action-items.queries';
import { useActionItem } from './use-action-item';

export function DropActionItem({ item, onClose }: { item: ActionItem; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { reopen } = useActionItem(item.clientId);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (text) => (text.trim() ? null : 'Give a reason in one line.') },
  });
  const { problems, show } = useProblems(form);
  const refresh = () => refreshActionItems(queryClient, item.clientId);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ reason }: typeof form.values) => dropActionItem(item, reason.trim()),
    onSuccess: async (dropped) => {
      await refresh();
      toast(`Dropped: ${dropped.title}`, { run: () => reopen(dropped) });
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refresh();
    },
  });
  return (
    <FormDialog
      title={`Drop “${item.title}”`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Drop"
      pending={isPending}
      problems={problems}
    >
      <Textarea
        {...form.getInputProps('reason')}
        label="Reason"
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormDialog>
  );
}
