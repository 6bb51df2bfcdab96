import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AccessItem, addAccess, changeAccess } from '../api/hours-and-access';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshAccess } from './access.queries';

interface AccessDialogProps {
  engagementId: string;
  today: string;
  /** Undefined adds a new item. */
  item?: AccessItem;
  onClose: () => void;
}

export function AccessDialog({ engagementId, today, item, onClose }: AccessDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const form = useForm({
    initialValues: {
      system: item?.system ?? '',
      purpose: item?.purpose ?? '',
      ownerName: item?.ownerName ?? '',
      requestedOn: item ? (item.requestedOn ?? '') : today,
      neededBy: item?.neededBy ?? today,
      blocking: item?.blocking ?? false,
    },
    validate: {
      system: isFilled('a system'),
      neededBy: (date) => (date ? null : 'Choose the date it’s needed by.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ requestedOn, ...values }: typeof form.values) => {
      const body = { ...values, requestedOn: requestedOn || null };
      return item ? changeAccess(item, body) : addAccess(engagementId, body, keyOf(body));
    },
    onSuccess: async () => {
      await refreshAccess(queryClient, engagementId);
      toast(item ? 'Access saved.' : 'Access added.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshAccess(queryClient, engagementId);
    },
  });
  return (
    <FormDialog
      title={item ? 'Edit access' : 'Add access'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit={item ? 'Save' : 'Add'}
      pending={isPending}
      problems={problems}
    >
      <TextInput {...form.getInputProps('system')} label="System" maxLength={200} autoComplete="off" />
      <TextInput
        {...form.getInputProps('purpose')}
        label="Purpose"
        description="The founder sees this."
        maxLength={500}
        autoComplete="off"
      />
      <TextInput {...form.getInputProps('ownerName')} label="Granted by" maxLength={120} autoComplete="off" />
      <TextInput
        {...form.getInputProps('requestedOn')}
        type="date"
        label="Requested on"
        description="Leave empty until you request it."
        max={today}
      />
      <TextInput {...form.getInputProps('neededBy')} type="date" label="Needed by" />
      <Checkbox
        {...form.getInputProps('blocking', { type: 'checkbox' })}
        label="Blocking"
        description="Work in weeks 2 to 4 can’t be finished without it."
      />
    </FormDialog>
  );
}
