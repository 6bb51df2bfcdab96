import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeEngagement } from '../api/engagements';
import { isStale } from '../api/problem';
import type { Client, Engagement } from '../api/types';
import { formatAmount, parseMoney } from '../ui/format/money';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { isAmount, MoneyField } from '../ui/money-field';
import { focusFirst, useProblems } from '../ui/use-problems';
import { refreshClient } from '../clients/clients.queries';
import { MODEL_CHOICES } from './engagement-words';

export function EngagementDialog({ client, engagement, onClose }: EngagementDialogProps) {
  const queryClient = useQueryClient();
  const draft = engagement.state === 'draft';
  const currency = engagement.fee?.currency ?? client.currency;
  const form = useForm({
    initialValues: {
      model: engagement.model,
      kickoffOn: engagement.kickoffOn,
      fee: engagement.fee ? formatAmount(engagement.fee) : '',
    },
    validate: {
      fee: isAmount(currency),
      kickoffOn: (date) => (date ? null : 'Choose the kickoff day.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ model, kickoffOn, fee }: typeof form.values) =>
      changeEngagement(engagement, {
        model,
        fee: parseMoney(fee, currency) ?? null,
        ...(draft ? { kickoffOn } : {}),
      }),
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast('Engagement saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshClient(queryClient, client.id);
    },
  });
  return (
    <FormDialog
      title="Edit engagement"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      {draft && (
        <TextInput
          {...form.getInputProps('kickoffOn')}
          type="date"
          label="Kickoff"
          description="Phases and milestones are rescheduled from this day."
        />
      )}
      <Select {...form.getInputProps('model')} label="Model" data={MODEL_CHOICES} />
      <MoneyField {...form.getInputProps('fee')} currency={currency} label="Monthly fee" />
    </FormDialog>
  );
}

interface EngagementDialogProps {
  client: Client;
  engagement: Engagement;
  onClose: () => void;
}
