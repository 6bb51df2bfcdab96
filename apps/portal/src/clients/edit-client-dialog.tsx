import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeClient } from '../api/clients';
import { isStale } from '../api/problem';
import type { Client } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { ClientFields, type ClientValues, validateClient } from './client-fields';
import { refreshClient } from './clients.queries';

export function EditClientDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { name, timeZone, currency, fiscalYearStartMonth } = client;
  const form = useForm<ClientValues>({
    initialValues: { name, timeZone, currency, fiscalYearStartMonth: String(fiscalYearStartMonth) },
    validate: validateClient,
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: ClientValues) =>
      changeClient(client, {
        ...values,
        name: values.name.trim(),
        fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
      }),
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast('Client saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshClient(queryClient, client.id);
    },
  });
  return (
    <FormDialog
      title={`Edit ${client.name}`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <ClientFields form={form} />
    </FormDialog>
  );
}
