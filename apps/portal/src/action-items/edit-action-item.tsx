import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ActionItem, changeActionItem } from '../api/action-items';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { membersQuery } from '../people/people.queries';
import { refreshActionItems } from './action-items.queries';
import { whoMayPromise } from './who-may-promise';

export function EditActionItem({ item, onClose }: { item: ActionItem; onClose: () => void }) {
  const queryClient = useQueryClient();
  const people = whoMayPromise(useQuery(membersQuery).data?.data ?? [], item.clientId);
  const { owner, title, note, dueOn } = item;
  const known = people.some(({ value }) => value === owner.id)
    ? []
    : [{ value: owner.id, label: owner.name }];
  const form = useForm({
    initialValues: { title, note, dueOn: dueOn, ownerId: owner.id },
    validate: {
      title: (text) => (text.trim() ? null : 'Describe the action item.'),
      dueOn: (date) => (date ? null : 'Choose a due date.'),
    },
  });
  const { problems, show } = useProblems(form);
  const refresh = () => refreshActionItems(queryClient, item.clientId);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ ownerId, ...values }: typeof form.values) =>
      changeActionItem(item, { ...values, ...(ownerId !== owner.id && { ownerId }) }),
    onSuccess: async () => {
      await refresh();
      toast('Action item saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refresh();
    },
  });
  return (
    <FormDialog
      title="Edit action item"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <TextInput {...form.getInputProps('title')} label="Action item" maxLength={280} data-autofocus />
      <Select
        {...form.getInputProps('ownerId')}
        label="Owner"
        data={[...known, ...people]}
        allowDeselect={false}
      />
      <TextInput {...form.getInputProps('dueOn')} label="By" type="date" />
      <Textarea
        {...form.getInputProps('note')}
        label="Details"
        description="Anyone who can see the item can read this."
        maxLength={2000}
        autosize
        minRows={2}
      />
    </FormDialog>
  );
}
